/** `t` of stop and restart: null when it is not there or no number. */
export function readSeconds(query: URLSearchParams): number | null {
  const text = query.get('t') ?? '';
  return /^-?\d+$/.test(text) ? Number(text) : null;
}
