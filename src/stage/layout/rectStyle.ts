import type { Tokens } from '../../look/Tokens.ts';
import { sceneTokens } from '../sceneTokens.ts';

/** How a rectangle is painted, in the numbers of `SceneRects`. */
export interface RectStyle {
  readonly token: number;
  readonly pattern: 0 | 1 | 2 | 3;
  readonly stroke: 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** A style by name. */
export function rectStyle(
  token: keyof Tokens,
  stroke: RectStyle['stroke'] = 0,
  pattern: RectStyle['pattern'] = 0,
): RectStyle {
  return { token: sceneTokens.indexOf(token), pattern, stroke };
}
