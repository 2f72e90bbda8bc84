import type { Assignment, Node, Redirection, Word } from './Node.ts';
import { readAssignment } from './readAssignment.ts';
import type { WordParser } from './WordParser.ts';
import { wordText } from './wordText.ts';

const declaring = /^(?:declare|typeset|local|export|readonly)$/;

/**
 * Assignments, words and redirections up to what ends a command, or the definition of a function.
 * @param command reads a function's body
 */
export function readSimple(words: WordParser, command: () => Node): Node {
  const { scanner } = words;
  const isBash = scanner.dialect === 'bash';
  const assignments: Assignment[] = [];
  const lists: Assignment[] = [];
  const all: Word[] = [];
  const redirections: Redirection[] = [];
  const { line } = scanner;
  const expanded = new Set<string>();
  for (;;) {
    scanner.skipBlanks();
    if (all.length === 0) words.expandAlias(expanded);
    const redirection = words.redirection();
    if (redirection) {
      redirections.push(redirection);
      continue;
    }
    const assigned = all.length === 0 ? readAssignment(words) : null;
    if (assigned) {
      assignments.push(assigned);
      continue;
    }
    if (isBash && all[0] && declaring.test(wordText(all[0]) ?? '')) {
      const list = /^(\w+)\+?=\(/.exec(scanner.text.slice(scanner.at, scanner.at + 200));
      const given = list && readAssignment(words);
      if (given) {
        lists.push(given);
        all.push([{ kind: 'text', text: given.name, isQuoted: false }]);
        continue;
      }
    }
    // Within ash's `[[`, these are words of the test.
    const joint =
      isBash || !isTest(all)
        ? null
        : /^(?:&&|\|\|)/.exec(scanner.text.slice(scanner.at, scanner.at + 2));
    if (joint) {
      scanner.at += 2;
      all.push([{ kind: 'text', text: joint[0] === '&&' ? '-a' : '-o', isQuoted: true }]);
      continue;
    }
    const word = words.readWord();
    if (!word) break;
    all.push(word);
    if (all.length > 1 || assignments.length > 0 || redirections.length > 0) continue;
    const definition = readFunction(words, word, command);
    if (definition) return definition;
  }
  if (all.length + assignments.length + redirections.length === 0) scanner.unexpected();
  if (scanner.peek() === '(') scanner.unexpected();
  const simple: Node = { kind: 'simple', assignments, lists, words: all, line };
  return redirections.length > 0 ? { kind: 'redirected', body: simple, redirections } : simple;
}

function isTest(words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1);
  return first !== undefined && wordText(first) === '[[' && wordText(last ?? []) !== ']]';
}

function readFunction(words: WordParser, word: Word, command: () => Node): Node | null {
  const { scanner } = words;
  const called = wordText(word);
  const rest = /^[ \t]*\(/.exec(scanner.text.slice(scanner.at, scanner.at + 50));
  if (!rest || called === null) return null;
  scanner.at += rest[0].length;
  scanner.skipBlanks();
  if (scanner.peek() !== ')') scanner.unexpected(')');
  scanner.at += 1;
  scanner.skipLines();
  return { kind: 'function', name: called, body: scanner.nest(command) };
}
