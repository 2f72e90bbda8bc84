/** Whether a path can only be a directory: `a/`, `a/.`. */
export function meansDirectory(path: string): boolean {
  return /(^|\/)\.?$/.test(path);
}
