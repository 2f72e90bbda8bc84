import type { IncomingMessage } from 'node:http';

/** A request of Node as the web has them, its body being known. */
export function toRequest(message: IncomingMessage, body: Buffer): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) headers.append(name, one);
  }
  const method = message.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  const { url: target = '/' } = message;
  const url = new URL(target.startsWith('/') ? `http://127.0.0.1${target}` : target);
  return new Request(url, { method, headers, ...(hasBody && { body: new Uint8Array(body) }) });
}
