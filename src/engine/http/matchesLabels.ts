/** Whether labels have all of `key` and `key=value`. */
export function matchesLabels(
  wanted: readonly string[],
  labels: Readonly<Record<string, string>> | null,
): boolean {
  return wanted.every((entry) => {
    const at = entry.indexOf('=');
    const key = at < 0 ? entry : entry.slice(0, at);
    const value = labels?.[key];
    return value !== undefined && (at < 0 || value === entry.slice(at + 1));
  });
}
