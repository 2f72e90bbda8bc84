import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Answers a request for a file of the built page, the token in its head. @returns whether it was one. */
export function servePage(
  folder: string,
  token: string,
  message: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (message.method !== 'GET' && message.method !== 'HEAD') return false;
  const { pathname } = new URL(message.url ?? '/', 'http://127.0.0.1');
  const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !isFile(file)) return false;
  const isPage = path === '/index.html';
  const bytes = readFileSync(file);
  const meta = `<meta name="coloc-bridge" content="${token}" />`;
  const body = isPage ? bytes.toString('utf8').replace('</head>', `  ${meta}\n  </head>`) : bytes;
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  });
  response.end(message.method === 'HEAD' ? undefined : body);
  return true;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
