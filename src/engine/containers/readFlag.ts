/** A query's flag as dockerd reads it: anything but empty, `0`, `no`, `false` and `none` is true. */
export function readFlag(query: URLSearchParams, name: string): boolean {
  const value = (query.get(name) ?? '').trim().toLowerCase();
  return !['', '0', 'no', 'false', 'none'].includes(value);
}
