import type { CaptionPiece } from './CaptionPiece.ts';

/** A slip in a caption's own notation. */
export interface CaptionSlip {
  readonly code: 'caption.brace' | 'caption.bold' | 'caption.unknownName';
  readonly found: string;
}

/**
 * Reads `**bold**` and `{value.name}` in a caption. Names must be in `knownNames`.
 * Slips come beside whatever could be read.
 */
export function parseCaption(
  text: string,
  knownNames: ReadonlySet<string>,
): { readonly pieces: readonly CaptionPiece[]; readonly slips: readonly CaptionSlip[] } {
  const pieces: CaptionPiece[] = [];
  const slips: CaptionSlip[] = [];
  let strong = false;
  for (const token of text.split(/(\*\*|\{[^{}]*\})/)) {
    if (token === '**') {
      strong = !strong;
    } else if (/^\{.*\}$/s.test(token)) {
      const name = token.slice(1, -1).trim();
      if (!knownNames.has(name)) slips.push({ code: 'caption.unknownName', found: name });
      pieces.push({ value: name, strong });
    } else if (token !== '') {
      if (/[{}]/.test(token)) slips.push({ code: 'caption.brace', found: token.trim() });
      pieces.push({ text: token, strong });
    }
  }
  if (strong) slips.push({ code: 'caption.bold', found: text });
  return { pieces, slips };
}
