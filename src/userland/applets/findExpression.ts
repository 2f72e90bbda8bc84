/** What `find` asks of each path, and does with it. */
export type FindExpression =
  | { readonly kind: 'and' | 'or'; readonly left: FindExpression; readonly right: FindExpression }
  | { readonly kind: 'not'; readonly of: FindExpression }
  /** `-exec`, with the words up to `;` or `+`. */
  | { readonly kind: 'exec'; readonly words: readonly string[]; readonly isMany: boolean }
  | { readonly kind: 'test'; readonly name: string; readonly value: string };

const withValue = new Set(
  '-name -iname -path -wholename -ipath -regex -type -size -user -group -uid -gid -perm -newer -mtime -mmin -atime -ctime -links -inum -maxdepth -mindepth'.split(
    ' ',
  ),
);
const alone = new Set(
  '-print -print0 -delete -prune -quit -empty -true -false -xdev -mount -follow -depth -executable -ls'.split(
    ' ',
  ),
);

/** Reads an expression; a text is the word it does not know, or what is wrong with it. */
export function findExpression(words: readonly string[]): FindExpression | null | string {
  let at = 0;
  let problem: string | null = null;
  const or = (): FindExpression => {
    let left = and();
    while (words[at] === '-o' || words[at] === '-or') {
      at += 1;
      left = { kind: 'or', left, right: and() };
    }
    return left;
  };
  const and = (): FindExpression => {
    let left = one();
    while (at < words.length && problem === null && !/^(?:-o|-or|\))$/.test(words[at] ?? '')) {
      if (/^-(?:a|and)$/.test(words[at] ?? '')) at += 1;
      left = { kind: 'and', left, right: one() };
    }
    return left;
  };
  const one = (): FindExpression => {
    const word = words[at] ?? '';
    at += 1;
    if (word === '!' || word === '-not') return { kind: 'not', of: one() };
    if (word === '(') {
      const inner = or();
      at += 1;
      return inner;
    }
    if (word === '-exec' || word === '-ok') {
      const end = words.findIndex((each, index) => index >= at && /^[;+]$/.test(each));
      if (end < 0) problem ??= `${word}: missing argument`;
      const given = words.slice(at, end < 0 ? undefined : end);
      at = end < 0 ? words.length : end + 1;
      return { kind: 'exec', words: given, isMany: words[end] === '+' };
    }
    const takes = withValue.has(word);
    if (!takes && !alone.has(word)) problem ??= word;
    if (takes && at >= words.length) problem ??= `${word}: missing argument`;
    const value = takes ? (words[at++] ?? '') : '';
    return { kind: 'test', name: word, value };
  };
  if (words.length === 0) return null;
  const expression = or();
  return problem ?? (at < words.length ? (words[at] ?? '') : expression);
}
