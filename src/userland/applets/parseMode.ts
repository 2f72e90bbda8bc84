/** A mode as chmod reads it, octal or symbolic over what was; null when it cannot be read. */
export function parseMode(
  text: string,
  before: number,
  isDirectory = false,
  umask = 0,
): number | null {
  if (/^[0-7]{1,4}$/.test(text)) return parseInt(text, 8);
  let mode = before;
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)((?:[-+=][rwxXstugo]*)+)$/.exec(clause);
    if (!match) return null;
    const who = !match[1] || match[1].includes('a') ? 'ugo' : match[1];
    for (const [, operator, letters = ''] of (match[2] ?? '').matchAll(/([-+=])([rwxXstugo]*)/g)) {
      let bits = 0;
      if (letters.includes('r')) bits |= 4;
      if (letters.includes('w')) bits |= 2;
      if (letters.includes('x')) bits |= 1;
      const copied = /^[ugo]$/.exec(letters)?.[0];
      if (copied) bits |= (mode >> ({ u: 6, g: 3, o: 0 }[copied] ?? 0)) & 7;
      if (letters.includes('X') && (isDirectory || mode & 0o111)) bits |= 1;
      for (const one of who) {
        const shift = { u: 6, g: 3, o: 0 }[one] ?? 0;
        // Without a letter for whom, the mask has a say.
        const masked = match[1] ? bits : bits & (~umask >> shift);
        if (operator === '=') mode &= ~(7 << shift);
        mode = operator === '-' ? mode & ~(masked << shift) : mode | (masked << shift);
      }
      if (letters.includes('t')) mode = operator === '-' ? mode & ~0o1000 : mode | 0o1000;
      if (letters.includes('s'))
        mode = operator === '-' ? mode & ~0o6000 : mode | (who.includes('u') ? 0o4000 : 0o2000);
    }
  }
  return mode;
}
