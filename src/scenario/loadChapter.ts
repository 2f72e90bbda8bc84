import * as v from 'valibot';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Chapter } from './Chapter.ts';
import { chapterFrom, type Slip } from './chapterFrom.ts';
import type { ChapterProblem } from './ChapterProblem.ts';
import { chapterSchema } from './chapterSchema.ts';
import { slipOfIssue } from './slipOfIssue.ts';

export type ChapterResult =
  { readonly chapter: Chapter } | { readonly errors: readonly ChapterProblem[] };

/**
 * Reads a chapter file (YAML). Gives the chapter, or everything that is wrong with the file and
 * where. Brings the YAML parser along: for build time and tests, not for the page.
 */
export function loadChapter(text: string, fileName: string): ChapterResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problem = (slip: Slip, offset: number): ChapterProblem => {
    const { line, col } = lines.linePos(offset);
    return {
      code: slip.code,
      fileName,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      field: slip.path.join('.'),
      found: slip.found,
      expected: slip.expected,
    };
  };
  const broken = [...document.errors, ...document.warnings];
  if (broken.length > 0) {
    const errors = broken.map(({ message, pos }) =>
      problem({ code: 'yaml.syntax', path: [], found: message, expected: [] }, pos[0]),
    );
    return { errors };
  }
  const placed = (slips: readonly Slip[]): ChapterResult => ({
    errors: slips.map((slip) => problem(slip, offsetOf(document, slip))),
  });
  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // Only aliases get here: to nothing, or multiplying themselves.
    return placed([{ code: 'yaml.syntax', path: [], found: String(error), expected: [] }]);
  }
  const parsed = v.safeParse(chapterSchema, content);
  if (!parsed.success) return placed(parsed.issues.map(slipOfIssue));
  const { chapter, slips } = chapterFrom(parsed.output);
  return slips.length > 0 ? placed(slips) : { chapter };
}

/** Where to point: at the value; for an unknown name, at the name; for a missing one, at what lacks it. */
function offsetOf(document: Document, { code, path }: Slip): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (length === path.length && code === 'field.unknown' && isMap(parent)) {
      const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === key);
      if (isNode(pair?.key)) return pair.key.range?.[0] ?? 0;
    }
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return document.contents?.range?.[0] ?? 0;
}
