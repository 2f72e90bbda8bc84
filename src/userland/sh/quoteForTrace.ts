/** A word as `set -x` and `export -p` show it: quoted where it needs to be. */
export function quoteForTrace(word: string): string {
  return /^[\w@%+=:,./^~-]+$/.test(word) ? word : `'${word.replaceAll("'", `'"'"'`)}'`;
}
