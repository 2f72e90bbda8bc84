import type { Assignment } from './Node.ts';
import type { WordParser } from './WordParser.ts';

/** `name=value` and, in bash, `name+=value`, `name[index]=value` and `name=(list)`; null for another word. */
export function readAssignment(words: WordParser): Assignment | null {
  const { scanner } = words;
  const isBash = scanner.dialect === 'bash';
  const start = /^([A-Za-z_]\w*)(\+?=|\[)/.exec(scanner.text.slice(scanner.at, scanner.at + 200));
  if (!start) return null;
  const [whole, name = '', sign = ''] = start;
  if (sign !== '=' && !isBash) return null;
  const { at } = scanner;
  scanner.at += sign === '[' ? name.length : whole.length;
  const index = sign === '[' ? words.readIndex() : null;
  if (sign === '[') {
    const end = /^\+?=/.exec(scanner.text.slice(scanner.at, scanner.at + 2))?.[0];
    if (end === undefined) {
      scanner.at = at;
      return null;
    }
    scanner.at += end.length;
  }
  const isAdded = scanner.text[scanner.at - 2] === '+';
  const asked = { name, index, isAdded };
  if (!isBash || scanner.peek() !== '(')
    return { ...asked, value: words.readWord() ?? [], list: null };
  scanner.at += 1;
  return { ...asked, value: [], list: readList(words) };
}

function readList(words: WordParser): NonNullable<Assignment['list']> {
  const { scanner } = words;
  const list: NonNullable<Assignment['list']>[number][] = [];
  for (;;) {
    scanner.skipLines();
    if (scanner.peek() === ')') break;
    const { at } = scanner;
    const index = words.readIndex();
    if (index && scanner.peek() === '=') scanner.at += 1;
    else scanner.at = at;
    const isPlaced = scanner.at > at;
    const value = words.readWord();
    if (!value && !isPlaced) scanner.unexpected();
    list.push({ index: isPlaced ? index : null, value: value ?? [] });
  }
  scanner.at += 1;
  return list;
}
