const form = /^(?:(-?\d+)\.\.(-?\d+)|([A-Za-z])\.\.([A-Za-z]))(?:\.\.(-?\d+))?$/;
const mostElements = 2 ** 31 - 2;

/**
 * What `1..10..2`, `01..10` or `a..e` between braces stands for; null for another text.
 * @returns how many there would be where these are more than `most`
 */
export function braceSequence(text: string, most: number): string[] | number | null {
  const [whole, first, last, letter, lastLetter, step] = form.exec(text) ?? [];
  if (whole === undefined) return null;
  const isLetters = letter !== undefined;
  const from = isLetters ? (letter.codePointAt(0) ?? 0) : Number(first);
  const to = isLetters ? (lastLetter?.codePointAt(0) ?? 0) : Number(last);
  const by = Math.abs(Number(step ?? 1)) || 1;
  const count = Math.floor(Math.abs(to - from) / by) + 1;
  // bash leaves what overflows its counter as it stands.
  if (count > mostElements) return null;
  if (count > most) return count;
  const isPadded = [first, last].some((one) => /^-?0\d/.test(one ?? ''));
  const width = isPadded ? Math.max(first?.length ?? 0, last?.length ?? 0) : 0;
  return Array.from({ length: count }, (_none, index) => {
    const value = from + (to < from ? -by : by) * index;
    if (isLetters) return String.fromCodePoint(value);
    const digits = String(Math.abs(value)).padStart(value < 0 ? width - 1 : width, '0');
    return value < 0 ? `-${digits}` : digits;
  });
}
