const named: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
};

/**
 * Backslash sequences as `echo -e` and `printf` read them; `\c` cuts the rest off.
 * @param needsZero octal numbers start with 0, as in `echo`
 */
export function unescape(text: string, needsZero: boolean): { text: string; isCut: boolean } {
  let isCut = false;
  const octal = needsZero ? '0[0-7]{0,3}|[1-7][0-7]{0,2}' : '[0-7]{1,3}';
  const pattern = new RegExp(`\\\\(x[0-9a-fA-F]{1,2}|${octal}|c[^]*|[^])`, 'g');
  const result = text.replace(pattern, (whole, code: string) => {
    if (isCut) return '';
    if (code.startsWith('c')) {
      isCut = true;
      return '';
    }
    if (/^x./.test(code)) return String.fromCharCode(parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(parseInt(code, 8) & 255);
    return named[code] ?? whole;
  });
  return { text: result, isCut };
}
