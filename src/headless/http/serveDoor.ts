import { STATUS_CODES, createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Door } from '../../engine/Door.ts';
import { answerAtOnce } from './answerAtOnce.ts';
import { isHijack } from './isHijack.ts';
import { isLoopbackName } from './isLoopbackName.ts';
import { pump } from './pump.ts';
import { readUpgraded } from './readUpgraded.ts';
import { toRequest } from './toRequest.ts';

/** What else a server does besides asking the door; each says whether the request was its own. */
interface Besides {
  page(message: IncomingMessage, response: ServerResponse): boolean;
  socket(message: IncomingMessage, socket: Duplex, head: Buffer): boolean;
}

/** Go's servers take as much; clients send credentials of many registries in one header. */
const maxHeaderSize = 1024 ** 2;

/** What Go's server says to bytes that are no request. */
const malformed =
  'HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain; charset=utf-8\r\nConnection: close\r\n\r\n400 Bad Request';

/** Serves a daemon's door over HTTP: to clients of this computer, not to web pages. */
export function serveDoor(door: Door, besides: Besides | null = null): Server {
  const server = createServer({ maxHeaderSize }, (message, response) => {
    if (isLoopbackName(message.headers.host) && besides?.page(message, response)) return;
    void answer(door, message, response).catch(() => response.destroy());
  });
  server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (besides?.socket(message, socket, head)) return;
    void upgrade(door, message, socket, head).catch(() => socket.destroy());
  });
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end(malformed);
  });
  // Builds and waits take as long as they take.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  return server;
}

async function answer(door: Door, message: IncomingMessage, to: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const response = await ask(door, message, Buffer.concat(chunks));
  // A connection that is taken over carries bytes as they are, to its end.
  if (isHijack(response)) to.useChunkedEncodingByDefault = false;
  to.writeHead(response.status, headersOf(response));
  to.flushHeaders();
  await pump(message.method === 'HEAD' ? null : response.body, to, () => to.end());
}

async function upgrade(
  door: Door,
  message: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<void> {
  socket.on('error', () => socket.destroy());
  const { body, upstream } = await readUpgraded(message, socket, head);
  const response = await ask(door, message, body, upstream);
  const takesOver = isHijack(response);
  const status = takesOver
    ? '101 UPGRADED'
    : `${response.status} ${STATUS_CODES[response.status] ?? ''}`;
  const headers = takesOver
    ? {
        'Content-Type': response.headers.get('content-type'),
        Connection: 'Upgrade',
        Upgrade: 'tcp',
      }
    : { ...headersOf(response), Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value ?? ''}`);
  socket.write(`HTTP/1.1 ${status}\r\n${lines.join('\r\n')}\r\n\r\n`);
  await pump(response.body, socket, () => socket.end());
}

async function ask(
  door: Door,
  message: IncomingMessage,
  body: Buffer,
  upstream?: ReadableStream<Uint8Array>,
): Promise<Response> {
  if (!isLoopbackName(message.headers.host) || message.headers.origin !== undefined) {
    return problem(403, 'only programs of this computer may ask: use DOCKER_HOST=tcp://127.0.0.1');
  }
  const early = answerAtOnce(message);
  if (early) return early;
  try {
    return await door(toRequest(message, body), upstream);
  } catch (error) {
    console.error(error);
    return problem(500, `the simulated daemon failed: ${String(error)}`);
  }
}

/** Spelled as Go spells them: some who read raw answers look for that. */
function headersOf({ headers }: Response): Record<string, string> {
  const spell = (name: string) => name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return Object.fromEntries([...headers].map(([name, value]) => [spell(name), value]));
}

function problem(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
