const named: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** The text a string of awk stands for; a backslash before another character stays, for regular expressions. */
export function unescapeAwk(raw: string): string {
  return raw.replace(/\\([0-7]{1,3}|[^])/g, (all, code: string) => {
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8));
    if (code === '"' || code === '\\' || code === '/') return code;
    if (code === '\n') return '';
    return named[code] ?? all;
  });
}
