/** An absolute path without `.`, `..`, doubled or trailing slashes; relative ones stand below `base`. */
export function normalizePath(path: string, base = '/'): string {
  const parts: string[] = [];
  const whole = path.startsWith('/') ? path : `${base}/${path}`;
  for (const part of whole.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return `/${parts.join('/')}`;
}
