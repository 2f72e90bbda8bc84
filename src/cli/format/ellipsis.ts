/** Cut to so many characters, the last then being `…`. */
export function ellipsis(text: string, most: number): string {
  // Characters are never more than the units they are kept in.
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  return most <= 1
    ? characters.slice(0, most).join('')
    : `${characters.slice(0, most - 1).join('')}…`;
}
