import type { Node, Part, Word } from './Node.ts';
import type { Scanner } from './Scanner.ts';
import { ShellSyntaxError } from './ShellSyntaxError.ts';

type ReadBody = (scanner: Scanner, end: string) => Node | null;

const breaks = /[\s;&|()<>]/;

/** Reads the words of a script, and the texts of its here-documents, into their parts. */
export const wordReader = { readWord, readText } as const;

/**
 * Reads one word where the scanner stands; null when none begins there.
 * @param readBody reads the commands of a substitution up to its end
 */
function readWord(scanner: Scanner, readBody: ReadBody): Word | null {
  const parts = readParts(scanner, readBody, (char) => breaks.test(char));
  return parts.length > 0 ? parts : null;
}

/** The parts of a here-document's text, or of a prompt: quotes mean nothing. */
function readText(scanner: Scanner, readBody: ReadBody): Word {
  return readQuoted(scanner, readBody, '');
}

function readParts(scanner: Scanner, readBody: ReadBody, isEnd: (char: string) => boolean): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain, isQuoted: false });
    plain = '';
  };
  while (!scanner.isAtEnd && !isEnd(scanner.peek())) {
    const char = scanner.peek();
    if (char === '\\') {
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
      parts.push({ kind: 'text', text: readSingle(scanner), isQuoted: true });
    } else if (char === '"') {
      flush();
      scanner.at += 1;
      const inside = scanner.nest(() => readQuoted(scanner, readBody, '"'));
      parts.push({ kind: 'text', text: '', isQuoted: true }, ...inside);
    } else if (char === '$' && scanner.text[scanner.at + 1] === "'") {
      flush();
      scanner.at += 1;
      parts.push({ kind: 'text', text: unescapeAnsi(readSingle(scanner)), isQuoted: true });
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

function readSingle(scanner: Scanner): string {
  const end = scanner.text.indexOf("'", scanner.at + 1);
  if (end < 0) scanner.fail('unterminated quoted string', true);
  const text = scanner.text.slice(scanner.at + 1, end);
  scanner.line += text.split('\n').length - 1;
  scanner.at = end + 1;
  return text;
}

function readQuoted(scanner: Scanner, readBody: ReadBody, end: string): Part[] {
  const parts: Part[] = [];
  let plain = '';
  const flush = () => {
    if (plain) parts.push({ kind: 'text', text: plain, isQuoted: true });
    plain = '';
  };
  for (;;) {
    if (scanner.isAtEnd) {
      if (end) scanner.fail('unterminated quoted string', true);
      break;
    }
    const char = scanner.peek();
    if (char === end) {
      scanner.at += 1;
      break;
    }
    if (char === '\\') {
      const next = scanner.text[scanner.at + 1] ?? '';
      const isEscape = next !== '' && ('$`\\\n'.includes(next) || next === end);
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
  return { kind: 'parameter', name, operator: '', word: null, second: null, isQuoted };
}

function readBackquoted(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part {
  let source = '';
  scanner.at += 1;
  while (scanner.peek() !== '`') {
    if (scanner.isAtEnd) scanner.fail('EOF in backquote substitution', true);
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
function readArithmetic(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part | null {
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
  return scanner.fail("missing '))'", true);
}

function readBraced(scanner: Scanner, readBody: ReadBody, isQuoted: boolean): Part {
  const missing = () => scanner.fail("missing '}'", true);
  const head = /^(#?)([A-Za-z_]\w*|\d+|[@*#?$!-])/.exec(
    scanner.text.slice(scanner.at, scanner.at + 200),
  );
  if (!head) {
    if (scanner.isAtEnd) missing();
    throw new ShellSyntaxError('syntax error: bad substitution', scanner.line);
  }
  let [whole, hash = '', name = ''] = head;
  if (hash && scanner.text[scanner.at + whole.length] !== '}') [whole, hash, name] = ['#', '', '#'];
  scanner.at += whole.length;
  const part = { kind: 'parameter', name, word: null, second: null, isQuoted } as const;
  if (scanner.peek() === '}') {
    scanner.at += 1;
    return { ...part, operator: hash ? 'length' : '' };
  }
  const operator = /^(?::[-=?+]|[-=?+]|##|#|%%|%|\/\/|\/|:)/.exec(
    scanner.text.slice(scanner.at),
  )?.[0];
  if (!operator) {
    if (scanner.isAtEnd) missing();
    throw new ShellSyntaxError('syntax error: bad substitution', scanner.line);
  }
  scanner.at += operator.length;
  const isPair = operator === ':' || operator.startsWith('/');
  const separator = operator === ':' ? ':' : '/';
  const readOne = (isEnd: (char: string) => boolean): Word => {
    const parts = readParts(scanner, readBody, isEnd);
    return parts;
  };
  const word = readOne((char) => char === '}' || (isPair && char === separator));
  let second: Word | null = null;
  if (isPair && scanner.peek() === separator) {
    scanner.at += 1;
    second = readOne((char) => char === '}');
  }
  if (scanner.peek() !== '}') missing();
  scanner.at += 1;
  return { ...part, operator, word, second };
}

function unescapeAnsi(text: string): string {
  const named: Record<string, string> = { n: '\n', t: '\t', r: '\r', e: '\x1b', a: '\x07' };
  return text.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/gs, (_all, code: string) => {
    if (code.startsWith('x') && code.length > 1)
      return String.fromCharCode(parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8));
    return named[code] ?? code;
  });
}
