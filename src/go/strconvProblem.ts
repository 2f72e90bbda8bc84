import { quoteGo } from './quoteGo.ts';

/** What a reader of Go's `strconv` says of a text that is no number, or no truth. */
export function strconvProblem(
  reader: 'Atoi' | 'ParseBool' | 'ParseFloat' | 'ParseInt' | 'ParseUint',
  text: string,
  why: 'invalid syntax' | 'value out of range' = 'invalid syntax',
): string {
  return `strconv.${reader}: parsing ${quoteGo(text)}: ${why}`;
}
