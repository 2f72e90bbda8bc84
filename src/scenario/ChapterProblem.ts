/**
 * What is wrong with a chapter file, as a code and figures; i18n makes the sentence.
 * - `yaml.syntax`: not YAML; `found` is the parser's own (English) reason
 * - `field.missing`, `field.unknown`: `field`; `expected` are the names known there, when few
 * - `value.wrong`: `field` holds `found`, not one of or like `expected`
 * - `choice.one`: `field` must hold exactly one of the keys `expected`
 * - `size.unreadable`: `found` is not a size like `expected`
 * - `caption.unknownName`: `{found}` is not one of `expected`
 * - `caption.brace`, `caption.bold`: a `{` or a `**` that is never closed
 * - `caption.tooLong`: `found` characters, at most `expected`
 * - `host.absent`: `found` is not among the chapter's platforms `expected`
 * - `step.duplicate`: the step id `found` is used twice
 */
export type ChapterProblemCode =
  | 'yaml.syntax'
  | 'field.missing'
  | 'field.unknown'
  | 'value.wrong'
  | 'choice.one'
  | 'size.unreadable'
  | 'caption.unknownName'
  | 'caption.brace'
  | 'caption.bold'
  | 'caption.tooLong'
  | 'host.absent'
  | 'step.duplicate';

export interface ChapterProblem {
  readonly code: ChapterProblemCode;
  readonly fileName: string;
  /** Counted from 1. */
  readonly line: number;
  readonly column: number;
  /** Dotted path in the file, `steps.2.caption.fr`; empty for the whole file. */
  readonly field: string;
  readonly found: string;
  readonly expected: readonly string[];
}
