const bytesPerMs = 5_000; // an estimate of a mirror's speed: 5 MB/s

/** How long a download and its unpacking take, ms. */
export function downloadMs(bytes: number): number {
  return 200 + bytes / bytesPerMs;
}
