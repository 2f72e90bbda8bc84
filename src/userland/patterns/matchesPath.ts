import { PatternError } from './PatternError.ts';

/**
 * Go's `path.Match` (https://pkg.go.dev/path#Match): `*` and `?` stay within a part, `[a-z]` takes a letter of
 * a range, `\` takes what a letter means.
 * @throws PatternError
 */
export function matchesPath(pattern: string, name: string): boolean {
  const letters = Array.from(pattern);
  let source = '';
  let at = 0;
  const bad = (): never => {
    throw new PatternError();
  };
  const one = (): string => {
    if ('-]'.includes(letters[at] ?? '-')) bad();
    if (letters[at] === '\\') at += 1;
    const letter = letters[at] ?? bad();
    at += 1;
    return letter;
  };
  const range = (): string => {
    const low = one();
    if (letters[at] !== '-') return plain(low);
    at += 1;
    const high = one();
    return low > high ? '' : `${plain(low)}-${plain(high)}`;
  };
  while (at < letters.length) {
    const letter = letters[at] ?? '';
    at += 1;
    if (letter === '*') source += '[^/]*';
    else if (letter === '?') source += '[^/]';
    else if (letter === '[') {
      const isNegated = letters[at] === '^';
      if (isNegated) at += 1;
      let ranges = range();
      while (letters[at] !== ']') ranges += range();
      at += 1;
      source += `[${isNegated ? '^' : ''}${ranges}]`;
    } else {
      if (letter === '\\') at += 1;
      source += plain(letter === '\\' ? (letters[at - 1] ?? bad()) : letter);
    }
  }
  return new RegExp(`^${source}$`, 'us').test(name);
}

function plain(letter: string): string {
  return `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`;
}
