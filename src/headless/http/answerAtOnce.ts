import type { IncomingMessage } from 'node:http';

/** Methods a web `Request` cannot have; no route takes them. */
const unasked = ['CONNECT', 'TRACE', 'TRACK'];

/**
 * What Go's server and gorilla/mux say to a request before any route of the daemon is looked for: that its
 * path cannot be read, or that it is to be asked for by its clean form. Null where the daemon is to be asked.
 */
export function answerAtOnce({
  method = 'GET',
  url = '/',
}: Pick<IncomingMessage, 'method' | 'url'>): Response | null {
  const [, target = ''] = /^(?:https?:\/\/[^/?#]*)?(.*)$/s.exec(url) ?? [];
  const [path = '', ...query] = target.split('?');
  const decoded = decode(path || '/');
  if (decoded === null || !decoded.startsWith('/')) {
    return answer(400, '400 Bad Request', {
      'Content-Type': 'text/plain; charset=utf-8',
      Connection: 'close',
    });
  }
  const clean = cleanPath(decoded);
  if (clean !== decoded) {
    const Location = [encodeURI(clean), ...query].join('?');
    return answer(301, '', { Location });
  }
  if (!unasked.includes(method)) return null;
  return answer(404, '{"message":"page not found"}\n', { 'Content-Type': 'application/json' });
}

function answer(status: number, body: string, headers: Record<string, string>): Response {
  const length = { 'Content-Length': String(body.length) };
  return new Response(body || null, { status, headers: { ...headers, ...length } });
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** As Go's `path.Clean` has it, the last slash kept. */
function cleanPath(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  const isOpen = path.endsWith('/') && kept.length > 0;
  return `/${kept.join('/')}${isOpen ? '/' : ''}`;
}
