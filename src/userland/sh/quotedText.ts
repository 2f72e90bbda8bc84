import type { Scanner } from './Scanner.ts';

/** Reads what stands between single quotes, from the first on; `ansi` stands behind a `$`. */
export const quotedText = { plain: readSingle, ansi: readAnsi } as const;

function readSingle(scanner: Scanner): string {
  const end = scanner.text.indexOf("'", scanner.at + 1);
  if (end < 0) scanner.failUnclosed('unterminated quoted string', "'");
  const text = scanner.text.slice(scanner.at + 1, end);
  scanner.line += text.split('\n').length - 1;
  scanner.at = end + 1;
  return text;
}

/** The text of `$'...'`, where backslashes mean what they mean in C. */
function readAnsi(scanner: Scanner): string {
  const [whole, body] =
    /^((?:[^'\\]|\\[^])*)'/.exec(scanner.text.slice(scanner.at)) ??
    scanner.failUnclosed('unterminated quoted string', "'");
  scanner.line += (body ?? '').split('\n').length - 1;
  scanner.at += whole.length;
  return unescapeAnsi(body ?? '');
}

function unescapeAnsi(text: string): string {
  const named: Record<string, string> = {
    n: '\n',
    t: '\t',
    r: '\r',
    e: '\x1b',
    a: '\x07',
    b: '\b',
    f: '\f',
    v: '\v',
  };
  return text.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|.)/gs, (_all, code: string) => {
    if (code.startsWith('x') && code.length > 1)
      return String.fromCharCode(parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8));
    return named[code] ?? (/^[\\'"?]$/.test(code) ? code : `\\${code}`);
  });
}
