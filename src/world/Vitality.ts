/**
 * What a statechart's state means to someone looking: the coarse summary every view draws by.
 * `off` keeps its disk and name but holds no RAM; `failed` was killed or crashed; `removed` is gone.
 */
export const Vitality = [
  'off',
  'starting',
  'ready',
  'paused',
  'stopping',
  'failed',
  'removed',
] as const;
export type Vitality = (typeof Vitality)[number];
