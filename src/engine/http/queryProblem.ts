import { quoteGo } from '../../go/quoteGo.ts';

/** What Go's `url.ParseQuery` says of the text after `?`; null where it reads all of it. */
export function queryProblem(search: string): string | null {
  for (const part of search.split('&')) {
    if (part.includes(';')) return 'invalid semicolon separator in query';
    const [key = '', ...rest] = part.split('=');
    for (const text of [key, rest.join('=')]) {
      const escape = /%(?![0-9a-f]{2}).{0,2}/i.exec(text);
      if (escape) return `invalid URL escape ${quoteGo(escape[0])}`;
    }
  }
  return null;
}
