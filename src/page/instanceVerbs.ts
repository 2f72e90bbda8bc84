import type { Intent } from '../world/Intent.ts';

/** Wishes about an instance that exists, in the order of their buttons. */
export const instanceVerbs = [
  'instance.start',
  'instance.stop',
  'instance.kill',
  'instance.pause',
  'instance.resume',
  'instance.remove',
] as const satisfies readonly Intent['type'][];
export type InstanceVerb = (typeof instanceVerbs)[number];
