/** `/containers/NAME/WHAT`, the name escaped. */
export function containerPath(name: string, what = ''): string {
  return `/containers/${encodeURIComponent(name)}${what && `/${what}`}`;
}
