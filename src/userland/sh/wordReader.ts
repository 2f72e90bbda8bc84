import type { Node, ParameterPart, Part, Word } from './Node.ts';
import type { Scanner } from './Scanner.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';
import { quotedText } from './quotedText.ts';
import { wordText } from './wordText.ts';

type ReadBody = (scanner: Scanner, end: string) => Node | null;

const breaks = /[\s;&|()<>]/;
const ashOperator = /^(?::[-=?+]|[-=?+]|##|#|%%|%|\/\/|\/|:)/;
const dashOperator = /^(?::[-=?+]|[-=?+]|##|#|%%|%)/;
const bashOperator = /^(?::[-=?+]|[-=?+]|##|#|%%|%|\/[/#%]?|\^\^?|,,?|@Q|:)/;
const operators = { ash: ashOperator, dash: dashOperator, bash: bashOperator } as const;

/** Reads the words of a script, and the texts of its here-documents, into their parts. */
export const wordReader = { readWord, readText, readIndex, readArithmetic } as const;

/**
 * Reads one word where the scanner stands; null when none begins there.
 * @param readBody reads the commands of a substitution up to its end
 */
function readWord(scanner: Scanner, readBody: ReadBody): Word | null {
  const parts = readParts(scanner, readBody, (char) => breaks.test(char), true);
  return parts.length > 0 ? parts : null;
}

/** The parts of a here-document's text, or of a prompt: quotes mean nothing. */
function readText(scanner: Scanner, readBody: ReadBody): Word {
  return readQuoted(scanner, readBody, '');
}

function readParts(
  scanner: Scanner,
  readBody: ReadBody,
  isEnd: (char: string) => boolean,
  mayBeProcess = false,
): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain, isQuoted: false });
    plain = '';
  };
  const isProcess = () =>
    mayBeProcess && /[<>]/.test(scanner.peek()) && scanner.text[scanner.at + 1] === '(';
  while (!scanner.isAtEnd && (!isEnd(scanner.peek()) || isProcess())) {
    const char = scanner.peek();
    if (isProcess()) {
      flush();
      scanner.at += 2;
      const body = scanner.nest(() => readBody(scanner, ')'));
      parts.push({ kind: 'process', body, isWritten: char === '>', isQuoted: true });
    } else if (char === '\\') {
      const next = scanner.text[scanner.at + 1];
      scanner.at += next === undefined ? 1 : 2;
      if (next === '\n') {
        scanner.line += 1;
        continue;
      }
      flush();
      parts.push({ kind: 'text', text: next ?? '\\', isQuoted: true });
    } else if (char === "'") {
      flush();
      parts.push({ kind: 'text', text: quotedText.plain(scanner), isQuoted: true });
    } else if (char === '"') {
      flush();
      scanner.at += 1;
      const inside = scanner.nest(() => readQuoted(scanner, readBody, '"'));
      parts.push({ kind: 'text', text: '', isQuoted: true }, ...inside);
    } else if (char === '$' && scanner.text[scanner.at + 1] === '"' && scanner.dialect === 'bash') {
      // A text to be translated: there is one language.
      scanner.at += 1;
    } else if (char === '$' && scanner.text[scanner.at + 1] === "'" && scanner.dialect !== 'dash') {
      flush();
      scanner.at += 2;
      parts.push({ kind: 'text', text: quotedText.ansi(scanner), isQuoted: true });
    } else if (char === '$' || char === '`') {
      const part = readDollar(scanner, readBody, false);
      if (part) {
        flush();
        parts.push(part);
      } else {
        plain += '$';
        scanner.at += 1;
      }
    } else {
      if (char === '\n') scanner.line += 1;
      plain += char;
      scanner.at += 1;
    }
  }
  flush();
  return parts;
}

function readQuoted(
  scanner: Scanner,
  readBody: ReadBody,
  end: string,
  fail = () => scanner.failUnclosed('unterminated quoted string', '"'),
): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain, isQuoted: true });
    plain = '';
  };
  for (;;) {
    if (scanner.isAtEnd) {
      if (end) fail();
      break;
    }
    const char = scanner.peek();
    if (char === end) {
      scanner.at += 1;
      break;
    }
    // Within braces a quote changes nothing: all of it is quoted already.
    if (end === '}' && char === '"') scanner.at += 1;
    else if (char === '\\') {
      const next = scanner.text[scanner.at + 1] ?? '';
      const isEscape =
        next !== '' && ('$`\\\n'.includes(next) || next === end || (end === '}' && next === '"'));
      if (next === '\n') scanner.line += 1;
      plain += isEscape ? (next === '\n' ? '' : next) : `\\${next}`;
      scanner.at += 1 + next.length;
    } else if (char === '$' || char === '`') {
      const part = readDollar(scanner, readBody, true);
      if (part) {
        flush();
        parts.push(part);
      } else {
        plain += '$';
        scanner.at += 1;
      }
    } else {
      if (char === '\n') scanner.line += 1;
      plain += char;
      scanner.at += 1;
    }
  }
  flush();
  return parts;
}

/** What a dollar or a backquote begins; null for a dollar that stands for itself. */
function readDollar(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part | null {
  if (scanner.peek() === '`') return readBackquoted(scanner, readBody, isQuoted);
  const rest = scanner.text.slice(scanner.at + 1, scanner.at + 100);
  if (rest.startsWith('((')) {
    const arithmetic = readArithmetic(scanner, readBody, isQuoted);
    if (arithmetic) return arithmetic;
  }
  if (rest.startsWith('(')) {
    scanner.at += 2;
    const body = scanner.nest(() => readBody(scanner, ')'));
    return { kind: 'command', body, isQuoted };
  }
  if (rest.startsWith('{')) {
    scanner.at += 2;
    return scanner.nest(() => readBraced(scanner, readBody, isQuoted));
  }
  const name = /^(?:[A-Za-z_]\w*|[0-9@*#?$!-])/.exec(scanner.text.slice(scanner.at + 1))?.[0];
  if (!name) return null;
  scanner.at += 1 + name.length;
  return {
    kind: 'parameter',
    name,
    index: null,
    isIndirect: false,
    operator: '',
    word: null,
    second: null,
    isQuoted,
  };
}

function readBackquoted(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part {
  let source = '';
  scanner.at += 1;
  while (scanner.peek() !== '`') {
    if (scanner.isAtEnd) scanner.failUnclosed('EOF in backquote substitution', '`');
    const next = scanner.text[scanner.at + 1] ?? '';
    if (scanner.peek() === '\\' && ('$`\\'.includes(next) || (isQuoted && next === '"')))
      scanner.at += 1;
    source += scanner.peek();
    scanner.at += 1;
  }
  scanner.at += 1;
  const inner = scanner.within(source);
  const body = scanner.nest(() => readBody(inner, ''));
  return { kind: 'command', body, isQuoted };
}

/** `$((...))`; null when it is a substitution that begins with a subshell. */
function readArithmetic(
  scanner: Scanner,
  readBody: ReadBody,
  isQuoted: boolean,
): Extract<Part, { kind: 'arithmetic' }> | null {
  let depth = 0;
  for (let at = scanner.at + 3; at < scanner.text.length; at += 1) {
    const char = scanner.text[at];
    if (char === '(') depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (char === ')') {
      if (scanner.text[at + 1] !== ')') return null;
      const source = scanner.text.slice(scanner.at + 3, at);
      const inner = scanner.within(source);
      scanner.at = at + 2;
      const word = scanner.nest(() => readText(inner, readBody));
      return { kind: 'arithmetic', word, isQuoted };
    }
  }
  return scanner.failUnclosed("missing '))'", ')');
}

function readBraced(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part {
  const missing = () => scanner.failUnclosed("missing '}'", '}');
  const isBash = scanner.dialect === 'bash';
  const { at: start } = scanner;
  const head = /^(#?)(!?)([A-Za-z_]\w*|\d+|[@*#?$!-])/.exec(scanner.text.slice(start, start + 200));
  if (!head) {
    if (scanner.isAtEnd) missing();
    throw new ShellSyntaxError('syntax error: bad substitution', scanner.line);
  }
  let [whole, hash = '', bang = '', name = ''] = head;
  if (bang && !isBash) [whole, name, bang] = [`${hash}!`, '!', ''];
  const after = scanner.text[start + whole.length] ?? '';
  if (hash && after !== '}' && after !== '[') [whole, hash, name] = ['#', '', '#'];
  scanner.at += whole.length;
  const index = isBash ? readIndex(scanner, readBody) : null;
  const asked = { kind: 'parameter', name, index, word: null, second: null, isQuoted } as const;
  const isList = bang !== '' && index !== null && /^[@*]$/.test(wordText(index) ?? '');
  const part = { ...asked, isIndirect: bang !== '' && !isList };
  if (scanner.peek() === '}') {
    scanner.at += 1;
    return { ...part, operator: hash ? 'length' : isList ? 'keys' : '' };
  }
  const pattern = operators[scanner.dialect];
  const operator = pattern.exec(scanner.text.slice(scanner.at, scanner.at + 3))?.[0];
  if (!operator) {
    if (scanner.isAtEnd) missing();
    if (!isBash) throw new ShellSyntaxError('syntax error: bad substitution', scanner.line);
    return readBadSubstitution(scanner, start, part);
  }
  scanner.at += operator.length;
  if (isQuoted && /^:?[-=?+]$/.test(operator)) {
    const word = readQuoted(scanner, readBody, '}', missing);
    return { ...part, operator, word };
  }
  const isPair = operator === ':' || operator.startsWith('/');
  const separator = operator === ':' ? ':' : '/';
  const readOne = (isEnd: (char: string) => boolean): Word => readParts(scanner, readBody, isEnd);
  const word = readOne((char) => char === '}' || (isPair && char === separator));
  if (operator === ':' && word.length === 0) missing();
  let second: Word | null = null;
  if (isPair && scanner.peek() === separator) {
    scanner.at += 1;
    second = readOne((char) => char === '}');
  }
  if (scanner.peek() !== '}') missing();
  scanner.at += 1;
  return { ...part, operator, word, second };
}

/** `[expression]` after the name of an array; null where none stands. */
function readIndex(scanner: Scanner, readBody: ReadBody): Word | null {
  if (scanner.peek() !== '[') return null;
  scanner.at += 1;
  const index = readParts(scanner, readBody, (char) => char === ']');
  if (scanner.peek() !== ']') scanner.failUnclosed("missing ']'", ']');
  scanner.at += 1;
  return index;
}

/** bash says what is wrong between braces only when it comes to it. */
function readBadSubstitution(
  scanner: Scanner,
  start: number,
  part: Omit<ParameterPart, 'operator'>,
): Part {
  const end = scanner.text.indexOf('}', scanner.at);
  if (end < 0) scanner.failUnclosed("missing '}'", '}');
  scanner.at = end + 1;
  return { ...part, name: `\${${scanner.text.slice(start, end + 1)}`, operator: 'bad' };
}
