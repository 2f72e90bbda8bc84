/** Docker's reading of a flag in a query: anything but these few words is yes. */
export function isTrue(text: string | null): boolean {
  const word = (text ?? '').trim().toLowerCase();
  return !['', '0', 'no', 'false', 'none'].includes(word);
}
