/** The machine Docker Engine was recorded on: 2 cores, images on its disk and in its page cache. */
export const dockerHost = { cores: 2, memoryBytes: 24 * 1024 ** 3, diskBytesPerS: 1e12 };
