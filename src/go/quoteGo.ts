const named: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\x07': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};
/** What most texts are made of; a cut command of `docker ps` ends with an ellipsis. */
const plain = /^[ !#-[\]-~…]*$/;
const special = /["\\]|(?! )[\p{C}\p{Z}]/gu;

/** A string as Go's `%q` writes it: what cannot be printed is escaped, blanks but for the usual one among it. */
export function quoteGo(text: string): string {
  // In one piece, which a template would make of three: joining thousands of rows costs less.
  if (plain.test(text)) return JSON.stringify(text);
  return `"${text.replace(special, (char) => named[char] ?? escaped(char))}"`;
}

function escaped(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x80) return `\\x${digits.padStart(2, '0')}`;
  return code > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}
