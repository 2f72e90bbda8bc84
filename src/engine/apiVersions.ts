/** Of the Engine API: what this daemon speaks, and the oldest it understands. */
export const apiVersions = { newest: '1.41', oldest: '1.12' } as const;
