import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { isLoopbackName } from '../http/isLoopbackName.ts';
import { serveDoor } from '../http/serveDoor.ts';
import { OpenTab } from './OpenTab.ts';
import { servePage } from './servePage.ts';

const tokenBytes = 24;
/** A build's whole context comes in one frame. */
const largestFrameBytes = 1024 ** 3;

/**
 * Serves the page and, at the same address, an Engine API that the tab in which it is open answers.
 * Only pages from here that know the token may be that tab.
 * @param folder the built page.
 */
export function serveBridge(folder: string): Server {
  const token = randomBytes(tokenBytes).toString('base64url');
  const tab = new OpenTab(() => `http://127.0.0.1:${portOf(server)}`);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrameBytes });
  const server = serveDoor(tab.door, {
    page: (message, response) => servePage(folder, token, message, response),
    socket: (message, socket, head) => {
      if (message.headers.upgrade?.toLowerCase() !== 'websocket') return false;
      if (isOwnTab(message, portOf(server), token)) {
        sockets.handleUpgrade(message, socket, head, (opened) => tab.connect(opened));
      } else {
        socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      }
      return true;
    },
  });
  return server;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function isOwnTab({ headers, url }: IncomingMessage, port: number, token: string): boolean {
  const origins = [`http://127.0.0.1:${port}`, `http://localhost:${port}`];
  const given = Buffer.from((url ?? '').replace(/^\/bridge\//, ''));
  const wanted = Buffer.from(token);
  return (
    isLoopbackName(headers.host) &&
    origins.includes(headers.origin ?? '') &&
    given.length === wanted.length &&
    timingSafeEqual(given, wanted)
  );
}
