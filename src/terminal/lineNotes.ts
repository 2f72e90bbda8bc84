import { formatBytes } from '../i18n/formatBytes.ts';
import type { Language } from '../i18n/Language.ts';
import type { BuiltImage } from './BuiltImage.ts';
import type { LineNote } from './LineNote.ts';
import { terminalTextOf } from './terminalTextOf.ts';

const keywords = /^\s*([A-Za-z]+)\b/;

/**
 * Puts what a build made at the lines that made it: the base at FROM, then one instruction after another.
 * Lines that have changed since, and stages that are not part of the image, get none.
 */
export function lineNotes(
  dockerfile: string,
  built: BuiltImage | null,
  language: Language,
): readonly LineNote[] {
  if (!built) return [];
  const words = terminalTextOf[language];
  const instructions = instructionLines(dockerfile);
  const start = instructions.findLastIndex(({ keyword }) => keyword === 'FROM');
  if (start === -1) return [];
  const after = instructions.slice(start + 1);
  const steps = after.length > 0 ? built.steps.slice(-after.length) : [];
  const notes: LineNote[] = [];
  const from = instructions[start];
  if (from && built.baseBytes > 0) {
    notes.push({ line: from.line, kind: 'base', text: sizeText(built.baseBytes, language) });
  }
  after.forEach(({ line, text }, index) => {
    const step = steps[index];
    if (!step || !isBegun(step.instruction, text)) return;
    const how =
      step.cache === 'hit'
        ? words.hit
        : [words.rebuilt, words.miss[step.missReason]].filter(Boolean).join(words.colon);
    const size = step.makesLayer ? sizeText(step.sizeBytes, language) : words.noLayer;
    notes.push({ line, kind: step.cache, text: `${size} · ${how}` });
  });
  return notes;
}

/** Whether an instruction begins as this line does; the rest of it may be on the lines that follow. */
function isBegun(instruction: string, line: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/\\\s*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(instruction).startsWith(plain(line));
}

/** The first line of each instruction; continued lines belong to the line before. */
function instructionLines(
  dockerfile: string,
): readonly { readonly line: number; readonly keyword: string; readonly text: string }[] {
  let continues = false;
  return dockerfile.split('\n').flatMap((text, index) => {
    const isContinued = continues;
    const keyword = keywords.exec(text)?.[1]?.toUpperCase();
    if (!/^\s*#/.test(text)) continues = /\\\s*$/.test(text);
    return isContinued || !keyword ? [] : [{ line: index + 1, keyword, text }];
  });
}

function sizeText(bytes: number, language: Language): string {
  const { digits, unit } = formatBytes(bytes, language, 'disk');
  return `${digits}\u00a0${unit}`;
}
