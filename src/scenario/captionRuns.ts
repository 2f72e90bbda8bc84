import type { Language } from '../i18n/Language.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { CaptionPiece } from './CaptionPiece.ts';
import { captionValue } from './captionValue.ts';
import { formatQuantity } from './formatQuantity.ts';
import type { TextRun } from './TextRun.ts';

/** A caption as it reads now: its values computed from the world, neighbours of one weight joined. */
export function captionRuns(
  pieces: readonly CaptionPiece[],
  world: WorldSnapshot,
  language: Language,
): readonly TextRun[] {
  const runs: TextRun[] = [];
  for (const piece of pieces) {
    const text =
      'text' in piece ? piece.text : formatQuantity(captionValue(piece.value, world), language);
    const last = runs.at(-1);
    if (last?.strong === piece.strong) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, strong: piece.strong });
  }
  return runs;
}
