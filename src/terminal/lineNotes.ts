import { formatBytes } from '../i18n/formatBytes.ts';
import type { Language } from '../i18n/Language.ts';
import type { BuiltLayer } from './BuiltLayer.ts';
import type { LineNote } from './LineNote.ts';
import { terminalTextOf } from './terminalTextOf.ts';

const keywords = /^\s*([A-Za-z]+)\b/;

/**
 * Puts the layers of a build at the lines that made them: the layers of the base at FROM, then one a line, in
 * order. Lines of stages that are not part of the image get none.
 */
export function lineNotes(
  dockerfile: string,
  layers: readonly BuiltLayer[],
  language: Language,
): readonly LineNote[] {
  if (layers.length === 0) return [];
  const words = terminalTextOf[language];
  const instructions = instructionLines(dockerfile);
  const start = instructions.findLastIndex(({ keyword }) => keyword === 'FROM');
  const base = layers.filter(({ cache }) => cache === null);
  const made = layers.filter(({ cache }) => cache !== null);
  const notes: LineNote[] = [];
  const from = instructions[start];
  if (from && base.length > 0) {
    const bytes = base.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    notes.push({ line: from.line, kind: 'base', text: sizeText(bytes, language) });
  }
  instructions.slice(start + 1).forEach(({ line }, index) => {
    const layer = made[index];
    if (!layer) return;
    const how =
      layer.cache === 'hit'
        ? words.hit
        : [words.rebuilt, words.miss[layer.missReason]].filter(Boolean).join(' : ');
    const size = layer.sizeBytes > 0 ? sizeText(layer.sizeBytes, language) : words.noLayer;
    notes.push({ line, kind: layer.cache ?? 'base', text: `${size} · ${how}` });
  });
  return notes;
}

/** The first line of each instruction; continued lines belong to the line before. */
function instructionLines(text: string): readonly { line: number; keyword: string }[] {
  let continues = false;
  return text.split('\n').flatMap((content, index) => {
    const isContinued = continues;
    const keyword = keywords.exec(content)?.[1]?.toUpperCase();
    if (!/^\s*#/.test(content)) continues = /\\\s*$/.test(content);
    return isContinued || !keyword ? [] : [{ line: index + 1, keyword }];
  });
}

function sizeText(bytes: number, language: Language): string {
  const { digits, unit } = formatBytes(bytes, language, 'disk');
  return `${digits}\u00a0${unit}`;
}
