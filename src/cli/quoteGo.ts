/** A string as Go's `%q` writes it. */
export function quoteGo(text: string): string {
  const json = JSON.stringify(text);
  if (!json.includes('\\u')) return json;
  return json.replace(
    /\\u([0-9a-f]{4})/g,
    (whole, hex: string) =>
      ({ '0007': '\\a', '000b': '\\v' })[hex] ??
      (hex.startsWith('00') ? `\\x${hex.slice(2)}` : whole),
  );
}
