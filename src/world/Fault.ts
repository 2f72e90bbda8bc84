/**
 * What can go wrong inside an instance, to see whom its walls protect. `forkBomb` fills the process table
 * it lives in, `noisyNeighbour` keeps every core busy it is allowed, `kernelExploit` takes over the kernel
 * its process runs on, `kernelPanic` brings that kernel down.
 */
export const Fault = ['kernelPanic', 'forkBomb', 'noisyNeighbour', 'kernelExploit'] as const;
export type Fault = (typeof Fault)[number];
