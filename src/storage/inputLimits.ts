/** How much of what came into a run is kept: browsers give a page some five million characters. */
export const inputLimits = { packedChars: 1_500_000, unpackedBytes: 16 * 1024 ** 2 } as const;
