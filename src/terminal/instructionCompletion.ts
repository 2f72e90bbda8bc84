import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Language } from '../i18n/Language.ts';
import { terminalTextOf } from './terminalTextOf.ts';

/** Offers instructions at the start of a line, each with what it does, and images of the hub after FROM. */
export function instructionCompletion(
  context: CompletionContext,
  language: Language,
  images: () => readonly string[],
): CompletionResult | null {
  const image = context.matchBefore(/^\s*FROM\s+[\w./:-]*/i);
  if (image) {
    const from = image.from + image.text.search(/[\w./:-]*$/);
    return { from, options: images().map((label) => ({ label, type: 'constant' })) };
  }
  const word = context.matchBefore(/^\s*[A-Za-z]+/);
  if (!word && !context.explicit) return null;
  const { instruction } = terminalTextOf[language];
  return {
    from: word ? word.from + word.text.search(/\S/) : context.pos,
    options: Object.entries(instruction).map(([label, info]) => ({
      label,
      detail: info,
      type: 'keyword',
      apply: `${label} `,
    })),
  };
}
