import type { Tokens } from '../look/Tokens.ts';

/** Names of the token column of `SceneRects`, in index order. */
export const sceneTokens = [
  'paper',
  'ink',
  'muted',
  'line',
  'panel',
  'app',
  'runtime',
  'os',
  'kernel',
  'engine',
  'cache',
  'idle',
  'hatch',
  'accent',
  'good',
  'warn',
  'bad',
] as const satisfies readonly (keyof Tokens)[];
