import type { Os } from '../kernel/Os.ts';

/** A file below a directory as a web server answers it: `index.html` for directories. */
export function fileAnswer(
  os: Os,
  root: string,
  path: string,
): { status: number; body: Uint8Array } {
  const plain = decodeURIComponent(path.split('?')[0] ?? '/').replaceAll('/..', '');
  const asked = `${root}${plain}`;
  const file = os.files.isDirectory(asked) ? `${asked.replace(/\/$/, '')}/index.html` : asked;
  if (os.files.exists(file) && !os.files.isDirectory(file))
    return { status: 200, body: os.files.read(file) };
  return {
    status: 404,
    body: new TextEncoder().encode('<html><body><h1>404 Not Found</h1></body></html>\n'),
  };
}
