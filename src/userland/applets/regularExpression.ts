const classNames: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9A-Fa-f',
  print: ' -~',
};

/** A POSIX regular expression (basic, extended or fixed) as JavaScript's; null when it is none. */
export function regularExpression(
  pattern: string,
  options: {
    isExtended?: boolean;
    isFixed?: boolean;
    isWord?: boolean;
    isLine?: boolean;
    flags?: string;
  } = {},
): RegExp | null {
  let source = options.isFixed
    ? pattern.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    : translate(pattern, options.isExtended ?? false);
  if (options.isWord) source = `(?<!\\w)(?:${source})(?!\\w)`;
  if (options.isLine) source = `^(?:${source})$`;
  try {
    return new RegExp(source, options.flags ?? '');
  } catch {
    return null;
  }
}

function translate(pattern: string, isExtended: boolean): string {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '\\') {
      at += 1;
      const next = pattern[at] ?? '';
      if (/[<>]/.test(next)) source += '\\b';
      else if (/[(){}|+?]/.test(next)) source += isExtended ? `\\${next}` : next;
      else
        source += /[a-zA-Z0-9]/.test(next)
          ? /[bBwWsSdn1-9]/.test(next)
            ? `\\${next}`
            : next
          : `\\${next}`;
    } else if (char === '[') {
      const end = pattern.indexOf(']', at + (/^\[\^?\]/.exec(pattern.slice(at))?.[0].length ?? 1));
      const closing = closeOf(pattern, at) ?? end;
      if (closing < 0) return '[';
      const inside = pattern.slice(at + 1, closing);
      source += `[${inside
        .replace(/\\/g, '\\\\')
        .replace(/^(\^?)\]/, '$1\\]')
        .replace(/\[:(\w+):\]/g, (_all, name: string) => classNames[name] ?? '')}]`;
      at = closing;
    } else if (!isExtended && /[(){}|+?]/.test(char)) source += `\\${char}`;
    else if (char === '*' && (source === '' || (!isExtended && /(?:^|\()\^?$/.test(source))))
      source += '\\*';
    else source += char === '/' ? '\\/' : char;
  }
  return source;
}

/** Where a bracket expression ends, classes in it skipped. */
function closeOf(pattern: string, start: number): number | null {
  let at = start + 1;
  if (pattern[at] === '^') at += 1;
  if (pattern[at] === ']') at += 1;
  for (; at < pattern.length; at += 1) {
    if (pattern.startsWith('[:', at)) at = pattern.indexOf(':]', at) + 1;
    else if (pattern[at] === ']') return at;
    if (at <= 0) return null;
  }
  return null;
}
