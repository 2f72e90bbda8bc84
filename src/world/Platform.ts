/**
 * The ways to run an app that can stand side by side; each is a host of its own, and its id.
 * What each costs: `calibration/presets.ts`.
 */
export const Platform = [
  'bare',
  'vm',
  'container',
  'windows',
  'minimal',
  'firecracker',
  'cloudHypervisor',
  'unikernel',
  'kata',
  'gvisor',
  'nested',
] as const;
export type Platform = (typeof Platform)[number];
