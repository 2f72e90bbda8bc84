import type { Condition, Word } from './Node.ts';
import type { WordParser } from './WordParser.ts';

/** The expression of `[[`, up to and with `]]`. */
export function readCondition(words: WordParser): Condition {
  const { scanner } = words;
  const condition = readOr(words);
  scanner.skipLines();
  if (words.word() !== ']]') scanner.unexpected();
  scanner.at += 2;
  return condition;
}

function readOr(words: WordParser): Condition {
  return readChain(words, '||', 'or', () => readChain(words, '&&', 'and', () => readNot(words)));
}

function readChain(
  words: WordParser,
  sign: string,
  kind: 'and' | 'or',
  readOne: () => Condition,
): Condition {
  let left = readOne();
  for (;;) {
    words.scanner.skipLines();
    if (!words.scanner.startsWith(sign)) return left;
    words.scanner.at += 2;
    left = { kind, left, right: readOne() };
  }
}

function readNot(words: WordParser): Condition {
  const { scanner } = words;
  scanner.skipLines();
  if (words.word() === '!') {
    scanner.at += 1;
    return { kind: 'not', of: scanner.nest(() => readNot(words)) };
  }
  if (scanner.peek() === '(') {
    scanner.at += 1;
    const inner = scanner.nest(() => readOr(words));
    scanner.skipLines();
    if (scanner.peek() !== ')') scanner.unexpected();
    scanner.at += 1;
    return inner;
  }
  const called = words.word();
  if (/^-[a-zA-Z]$/.test(called)) {
    scanner.at += called.length;
    scanner.skipBlanks();
    const word = operand(words);
    return { kind: 'unary', operator: called, word };
  }
  const left = operand(words);
  scanner.skipBlanks();
  const operator =
    /^(?:=~|==?|!=|<|>|-(?:eq|ne|lt|le|gt|ge|nt|ot|ef)(?=\s))/.exec(
      scanner.text.slice(scanner.at, scanner.at + 4),
    )?.[0] ?? null;
  if (operator === null) return { kind: 'unary', operator: '-n', word: left };
  scanner.at += operator.length;
  scanner.skipBlanks();
  return {
    kind: 'binary',
    operator,
    left,
    right: operator === '=~' ? expression(words) : operand(words),
  };
}

function operand(words: WordParser): Word {
  if (words.word() === ']]') words.scanner.unexpected();
  return words.readWord() ?? words.scanner.unexpected();
}

/** A regular expression holds parentheses and bars, unquoted. */
function expression(words: WordParser): Word {
  const { scanner } = words;
  const all: Word[number][] = [];
  let depth = 0;
  while (!scanner.isAtEnd) {
    const char = scanner.peek();
    if (/\s/.test(char) && depth === 0) break;
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
    const word = /[\s()|<>;&]/.test(char) ? null : words.readWord();
    if (word) all.push(...word);
    else {
      all.push({ kind: 'text', text: char, isQuoted: false });
      scanner.at += 1;
    }
  }
  return all;
}
