type Token =
  | { readonly kind: 'star' | 'any' }
  | { readonly kind: 'char'; readonly char: string }
  | { readonly kind: 'set'; readonly isNegated: boolean; readonly test: (char: string) => boolean };

const classes: Readonly<Record<string, RegExp>> = {
  alpha: /[A-Za-z]/,
  digit: /[0-9]/,
  alnum: /[A-Za-z0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  space: /\s/,
  blank: /[ \t]/,
  punct: /[!-/:-@[-`{-~]/,
  xdigit: /[0-9A-Fa-f]/,
  print: /[ -~]/,
  cntrl: /[\0-\x1f\x7f]/,
};

/** Whether a shell pattern (`*`, `?`, `[a-z]`, `\` quotes) matches a whole text. */
export function matchPattern(pattern: string, text: string): boolean {
  const tokens = tokensOf(pattern);
  let at = 0;
  let token = 0;
  let starAt = -1;
  let starToken = -1;
  while (at < text.length) {
    const now = tokens[token];
    if (now?.kind === 'star') {
      starToken = token;
      starAt = at;
      token += 1;
    } else if (now && matches(now, text[at] ?? '')) {
      token += 1;
      at += 1;
    } else if (starToken >= 0) {
      starAt += 1;
      at = starAt;
      token = starToken + 1;
    } else return false;
  }
  while (tokens[token]?.kind === 'star') token += 1;
  return token === tokens.length;
}

function matches(token: Token, char: string): boolean {
  if (token.kind === 'any') return true;
  if (token.kind === 'char') return token.char === char;
  return token.kind === 'set' && token.test(char) !== token.isNegated;
}

function tokensOf(pattern: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '\\' && at + 1 < pattern.length) {
      at += 1;
      tokens.push({ kind: 'char', char: pattern[at] ?? '' });
    } else if (char === '*') tokens.push({ kind: 'star' });
    else if (char === '?') tokens.push({ kind: 'any' });
    else if (char === '[') {
      const set = setAt(pattern, at);
      if (set) {
        tokens.push(set.token);
        at = set.end;
      } else tokens.push({ kind: 'char', char });
    } else tokens.push({ kind: 'char', char });
  }
  return tokens;
}

function setAt(pattern: string, start: number): { token: Token; end: number } | null {
  let at = start + 1;
  const isNegated = pattern[at] === '!' || pattern[at] === '^';
  if (isNegated) at += 1;
  const tests: ((char: string) => boolean)[] = [];
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    if (at >= pattern.length) return null;
    const named = /^\[:(\w+):\]/.exec(pattern.slice(at, at + 12));
    if (named) {
      const kind = classes[named[1] ?? ''];
      tests.push((char) => kind?.test(char) ?? false);
      at += named[0].length;
      continue;
    }
    if (pattern[at] === '\\') at += 1;
    const from = pattern[at] ?? '';
    if (pattern[at + 1] === '-' && pattern[at + 2] !== ']' && at + 2 < pattern.length) {
      const to = pattern[at + 2] ?? '';
      tests.push((char) => char >= from && char <= to);
      at += 3;
    } else {
      tests.push((char) => char === from);
      at += 1;
    }
  }
  return {
    token: { kind: 'set', isNegated, test: (char) => tests.some((test) => test(char)) },
    end: at,
  };
}
