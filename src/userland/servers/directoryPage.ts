import type { Os } from '../kernel/Os.ts';

/** What `python -m http.server` (3.12) answers where a directory has no index.html. */
export function directoryPage(os: Os, directory: string, path: string): Uint8Array {
  const title = `Directory listing for ${escaped(path)}`;
  const rows = os.files.list(directory).map((name) => {
    const place = `${directory.replace(/\/$/, '')}/${name}`;
    const isLink = os.files.stat(place, false).kind === 'symlink';
    const slash = os.files.isDirectory(place) ? '/' : '';
    const shown = name + (isLink ? '@' : slash);
    return `<li><a href="${encodeURIComponent(name)}${slash}">${escaped(shown)}</a></li>\n`;
  });
  const text = `<!DOCTYPE HTML>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<hr>
<ul>
${rows.join('')}</ul>
<hr>
</body>
</html>
`;
  return new TextEncoder().encode(text);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
