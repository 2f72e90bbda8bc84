import type { WebSocket } from 'ws';
import type { Door } from '../../engine/Door.ts';
import { AskingEnd } from '../../engine/http/relay/AskingEnd.ts';

/** Tells a tab that another one has taken its place: the page does not try to come back. */
const replaced = 4001;

/** The tab whose daemon answers: the one opened last. */
export class OpenTab {
  private readonly pageUrl: () => string;
  private socket: WebSocket | null = null;
  private end: AskingEnd | null = null;

  constructor(pageUrl: () => string) {
    this.pageUrl = pageUrl;
  }

  readonly door: Door = async (request, upstream) => {
    if (!this.end) return this.refuse();
    try {
      return await this.end.door(request, upstream);
    } catch {
      return this.refuse();
    }
  };

  connect(socket: WebSocket): void {
    this.socket?.close(replaced, 'another tab was opened');
    this.end?.close();
    const end = new AskingEnd((frame) => {
      if (socket.readyState === socket.OPEN) socket.send(frame);
    });
    this.socket = socket;
    this.end = end;
    socket.binaryType = 'nodebuffer';
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      end.receive(isBinary ? new Uint8Array(data) : data.toString('utf8'));
    });
    socket.on('close', () => {
      end.close();
      if (this.end !== end) return;
      this.end = null;
      this.socket = null;
    });
  }

  private refuse(): Response {
    const message = `no tab is open: open ${this.pageUrl()} in a browser, then try again`;
    return Response.json({ message }, { status: 503 });
  }
}
