import { Phase } from './Phase.ts';

/** Everything an instance can be busy with: the phases of a start, then the ways down. */
export const Step = [
  ...Phase,
  'poweroff',
  'shutdown',
  'stop',
  'kill',
  'backoff',
  'remove',
] as const;
export type Step = (typeof Step)[number];
