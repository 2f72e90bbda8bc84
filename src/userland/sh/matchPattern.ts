import { globTokens } from './globTokens.ts';

/** Whether a shell pattern (`*`, `?`, `[a-z]`, `\` quotes) matches a whole text. */
export function matchPattern(pattern: string, text: string): boolean {
  const tokens = globTokens(pattern);
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
    } else if (now?.test(text[at] ?? '')) {
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
