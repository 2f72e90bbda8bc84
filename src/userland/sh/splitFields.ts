/**
 * Splits what was expanded where `ifs` says: a separator that is a blank takes the blanks around it along, any
 * other makes a field each time.
 * @param add to the field that grows; @param close ends it
 */
export function splitFields(
  text: string,
  ifs: string,
  add: (text: string) => void,
  close: () => void,
): void {
  const isBlankAt = (index: number) =>
    /[ \t\n]/.test(text[index] ?? '') && ifs.includes(text[index] ?? '');
  let piece = '';
  let hasPiece = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (!ifs.includes(char)) {
      piece += char;
      hasPiece = true;
      continue;
    }
    const isBlank = /[ \t\n]/.test(char);
    if (hasPiece) add(piece);
    else if (!isBlank) add('');
    close();
    piece = '';
    hasPiece = false;
    while (isBlankAt(at + 1)) at += 1;
    const next = text[at + 1] ?? '';
    if (isBlank && next && ifs.includes(next) && !/[ \t\n]/.test(next)) {
      at += 1;
      while (isBlankAt(at + 1)) at += 1;
    }
  }
  if (hasPiece) add(piece);
}
