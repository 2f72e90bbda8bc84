import type { Language } from '../i18n/Language.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { CaptionPiece } from './CaptionPiece.ts';
import { captionValue } from './captionValue.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { Quantity } from './Quantity.ts';
import type { TextRun } from './TextRun.ts';

/**
 * A caption as it reads now: its values computed from the world, neighbours of one weight joined.
 * `squareBytes` is what one square of the stage's grid stands for, which the world cannot know; NaN if no grid is drawn.
 * `dockerValue` knows the names in `docker`; without it they are yet to be found out.
 */
export function captionRuns(
  pieces: readonly CaptionPiece[],
  world: WorldSnapshot,
  language: Language,
  squareBytes: number,
  dockerValue?: (name: string) => Quantity | null,
): readonly TextRun[] {
  const valueOf = (name: string): Quantity =>
    name === 'square'
      ? { kind: 'ramBytes', value: squareBytes }
      : captionValue(name, world, dockerValue);
  const valueText = (name: string): string =>
    name.startsWith('docker.') && !dockerValue ? '?' : formatQuantity(valueOf(name), language);
  const runs: TextRun[] = [];
  for (const piece of pieces) {
    const text = 'text' in piece ? piece.text : valueText(piece.value);
    const last = runs.at(-1);
    if (last?.strong === piece.strong) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, strong: piece.strong });
  }
  return runs;
}
