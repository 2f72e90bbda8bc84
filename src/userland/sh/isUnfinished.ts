import type { Dialect } from './Dialect.ts';
import { Parser } from './Parser.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';

/** A backslash that no other takes away, before the last newline. */
const endsContinued = /(?:^|[^\\])(?:\\\\)*\\\n$/;

/** Whether a text is the beginning of something that goes on in the next line: an open quote, a here-document. */
export function isUnfinished(text: string, dialect: Dialect): boolean {
  try {
    const parser = new Parser(text, dialect);
    while (parser.next());
    return parser.isOpen || endsContinued.test(text);
  } catch (error) {
    return error instanceof ShellSyntaxError && error.isUnfinished;
  }
}
