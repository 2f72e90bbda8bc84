import type { Node, Word } from './Node.ts';
import type { WordParser } from './WordParser.ts';

/**
 * `case word in pattern) list;; esac`
 * @param body reads a list up to what is named
 */
export function readCase(words: WordParser, body: (expecting: string) => Node): Node {
  const { scanner } = words;
  words.take('case');
  scanner.skipBlanks();
  const word = words.readWord();
  if (!word) scanner.unexpected();
  words.take('in');
  const clauses: { patterns: Word[]; body: Node | null; end: ';;' | ';&' | ';;&' }[] = [];
  for (;;) {
    scanner.skipLines();
    if (words.word() === 'esac') break;
    if (scanner.peek() === '(') scanner.at += 1;
    const patterns: Word[] = [];
    do {
      if (scanner.peek() === '|') scanner.at += 1;
      scanner.skipBlanks();
      const pattern = words.readWord();
      if (!pattern) scanner.unexpected();
      else patterns.push(pattern);
      scanner.skipBlanks();
    } while (scanner.peek() === '|');
    if (scanner.peek() !== ')') scanner.unexpected(')');
    scanner.at += 1;
    scanner.skipLines();
    const isEmpty = /^;[;&]/.test(scanner.text.slice(scanner.at, scanner.at + 2));
    const list = isEmpty || words.word() === 'esac' ? null : body(';;');
    scanner.skipLines();
    const ends = scanner.dialect === 'bash' ? ([';;&', ';&', ';;'] as const) : ([';;'] as const);
    const end = ends.find((one) => scanner.startsWith(one));
    clauses.push({ patterns, body: list, end: end ?? ';;' });
    if (end === undefined) break;
    scanner.at += end.length;
  }
  if (scanner.isAtEnd) scanner.unexpected(';;');
  words.take('esac');
  return { kind: 'case', word: word ?? [], clauses };
}
