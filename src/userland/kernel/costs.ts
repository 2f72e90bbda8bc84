/**
 * CPU time programs take, ms. Measured with busybox 1.35.0 on the two cores of the recordings (user plus
 * system time): 1000 subshells 2.9 s, 1000 times fork and exec of `true` 6.0 s, 100 000 turns of
 * `while [ $i -lt n ]; do i=$((i+1)); done` 0.12 s. A loop that never waits is charged more after its
 * first `burstCommands`, because every turn is run by the browser: 10 000 turns a second, not a million.
 */
export const costs = {
  forkMs: 2.9,
  execMs: 3.1,
  commandMs: 0.0006,
  burstCommands: 3000,
  longCommandMs: 0.1,
  /** Reading or writing a block through the kernel. */
  transferMs: 0.005,
  /**
   * A line, or a kilobyte of one, that leaves the sandbox: 50 000 a second, as many as a browser bears.
   */
  outletMs: 0.02,
  outletBytes: 1024,
  /** Looking at every byte, a rate a browser keeps up with: 50 MB/s. */
  lookBytesPerMs: 50_000,
  /** Steps of a regular expression, as many as a browser takes. */
  matchStepsPerMs: 20_000,
  /** CPU time is paid to the clock in lumps of this. */
  quantumMs: 0.5,
} as const;
