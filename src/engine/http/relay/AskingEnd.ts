import type { Door } from '../../Door.ts';
import { packBytes } from './packBytes.ts';
import type { RelayFrame } from './RelayFrame.ts';
import { unpackBytes } from './unpackBytes.ts';

interface Asking {
  /** Called with the answer once it begins. */
  readonly onHead: (response: Response) => void;
  readonly onLost: () => void;
  body: ReadableStreamDefaultController<Uint8Array> | null;
}

/** Statuses that have no body, which a web `Response` insists on. */
const bodiless = [204, 205, 304];

/** The end of a relay that has the clients: a door whose calls are answered at the other end. */
export class AskingEnd {
  private readonly send: (frame: string | Uint8Array<ArrayBuffer>) => void;
  private readonly calls = new Map<number, Asking>();
  private lastId = 0;

  constructor(send: (frame: string | Uint8Array<ArrayBuffer>) => void) {
    this.send = send;
  }

  readonly door: Door = async (request, upstream) => {
    const id = (this.lastId += 1);
    const { pathname, search } = new URL(request.url);
    const body = new Uint8Array(await request.arrayBuffer());
    const answer = new Promise<Response>((resolve, reject) => {
      const onLost = () => reject(new Error('the tab was closed'));
      this.calls.set(id, { onHead: resolve, onLost, body: null });
    });
    this.tell({
      type: 'call',
      id,
      method: request.method,
      path: `${pathname}${search}`,
      headers: [...request.headers],
      hasBody: body.length > 0,
      hasUpstream: upstream !== undefined,
    });
    if (body.length > 0) this.send(packBytes(id, body));
    if (upstream) void this.forward(id, upstream);
    return answer;
  };

  receive(frame: string | Uint8Array): void {
    if (typeof frame !== 'string') {
      const { id, bytes } = unpackBytes(frame);
      this.calls.get(id)?.body?.enqueue(bytes);
      return;
    }
    const told = JSON.parse(frame) as RelayFrame;
    const call = this.calls.get(told.id);
    if (!call) return;
    if (told.type === 'head') this.begin(told.id, call, told);
    else if (told.type === 'end') {
      call.body?.close();
      this.calls.delete(told.id);
    } else if (told.type === 'broken') {
      call.body?.error(new Error('the answer broke off'));
      this.calls.delete(told.id);
    }
  }

  /** The other end is gone: answers that have begun break off, the others fail. */
  close(): void {
    for (const call of this.calls.values()) {
      call.body?.error(new Error('the tab was closed'));
      call.onLost();
    }
    this.calls.clear();
  }

  private begin(id: number, call: Asking, head: Extract<RelayFrame, { type: 'head' }>): void {
    const { status } = head;
    const headers = head.headers.map(([name, value]): [string, string] => [name, value]);
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        call.body = controller;
      },
      cancel: () => {
        this.calls.delete(id);
        this.tell({ type: 'cancel', id });
      },
    });
    call.onHead(new Response(bodiless.includes(status) ? null : body, { status, headers }));
  }

  private async forward(id: number, upstream: ReadableStream<Uint8Array>): Promise<void> {
    const reader = upstream.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      this.send(packBytes(id, next.value));
    }
    this.tell({ type: 'end', id });
  }

  private tell(frame: RelayFrame): void {
    this.send(JSON.stringify(frame));
  }
}
