/** How dash says what ash says: `[what ash says, dash's words]`. */
const table: readonly (readonly [RegExp, string])[] = [
  [/^syntax error: unexpected end of file/, 'Syntax error: end of file unexpected'],
  [/^syntax error: unexpected (.*?)( \(expecting .*)?$/, 'Syntax error: $1 unexpected$2'],
  [/^syntax error: unterminated quoted string$/, 'Syntax error: Unterminated quoted string'],
  [/^syntax error: missing '(.*)'$/, "Syntax error: Missing '$1'"],
  [/^syntax error: bad substitution$/, 'Bad substitution'],
  [/^syntax error: bad (.*)$/, 'Syntax error: Bad $1'],
  [/^syntax error: (.*)$/, 'Syntax error: $1'],
  [/^can't open '(.*\/.*)': No such file or directory$/, 'cannot open $1: No such file'],
  [/^can't open '(.*)': No such file or directory$/, '$1: not found'],
  [/^can't open (.*): no such file$/, 'cannot open $1: No such file'],
  [/^can't open (.*): ([^:]*)$/, 'cannot open $1: $2'],
  [/^can't create (.*): nonexistent directory$/, 'cannot create $1: Directory nonexistent'],
  [/^can't create (.*): ([^:]*)$/, 'cannot create $1: $2'],
  [/^(can't cd to [^:]*): .*$/, '$1'],
  [/^illegal (number|option|mode)/i, 'Illegal $1'],
  [/^usage: getopts optstring var \[arg\]$/, 'Usage: getopts optstring var [arg...]'],
];

/** A message of ash in the words of dash. */
export function dashWords(message: string): string {
  const [pattern, words] = table.find(([one]) => one.test(message)) ?? [];
  return pattern && words !== undefined ? message.replace(pattern, words) : message;
}
