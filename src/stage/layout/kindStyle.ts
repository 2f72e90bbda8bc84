import { kindToken } from '../../look/kindToken.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import type { RectStyle } from './rectStyle.ts';
import { rectStyle } from './rectStyle.ts';

const styles = ([0, 1, 3] as const).map((stroke) =>
  MemoryKind.map((kind) => rectStyle(kindToken[kind], stroke, kind === 'reservedIdle' ? 1 : 0)),
);
const first = rectStyle('panel');

/** How memory of a kind (an index of `MemoryKind`) is painted: bare, outlined, or selected. */
export function kindStyle(kind: number, outline: 'none' | 'hairline' | 'selected'): RectStyle {
  const row = outline === 'none' ? 0 : outline === 'hairline' ? 1 : 2;
  return styles[row]?.[kind] ?? first;
}
