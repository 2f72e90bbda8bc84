import type { Door } from '../../Door.ts';
import { packBytes } from './packBytes.ts';
import type { RelayFrame } from './RelayFrame.ts';
import { unpackBytes } from './unpackBytes.ts';

type CallFrame = Extract<RelayFrame, { type: 'call' }>;

interface Answering {
  /** Waits for its body before it is asked. */
  awaited: CallFrame | null;
  upstream: ReadableStreamDefaultController<Uint8Array> | null;
  cancel: () => void;
}

/** The end of a relay that has the daemon: asks its door what the other end wants to know. */
export class AnsweringEnd {
  private readonly door: Door;
  private readonly send: (frame: string | Uint8Array<ArrayBuffer>) => void;
  private readonly calls = new Map<number, Answering>();

  constructor(door: Door, send: (frame: string | Uint8Array<ArrayBuffer>) => void) {
    this.door = door;
    this.send = send;
  }

  receive(frame: string | Uint8Array): void {
    if (typeof frame !== 'string') {
      const { id, bytes } = unpackBytes(frame);
      const call = this.calls.get(id);
      if (call?.awaited) this.ask(call.awaited, bytes);
      else call?.upstream?.enqueue(bytes);
      return;
    }
    const told = JSON.parse(frame) as RelayFrame;
    if (told.type === 'call') {
      this.calls.set(told.id, { awaited: told, upstream: null, cancel: () => undefined });
      if (!told.hasBody) this.ask(told, null);
      return;
    }
    const call = this.calls.get(told.id);
    if (told.type === 'end') {
      call?.upstream?.close();
      if (call) call.upstream = null;
    } else if (told.type === 'cancel') {
      call?.cancel();
      this.calls.delete(told.id);
    }
  }

  /** The other end is gone: nobody waits for answers any more. */
  close(): void {
    for (const call of this.calls.values()) {
      call.upstream?.close();
      call.cancel();
    }
    this.calls.clear();
  }

  private ask(told: CallFrame, body: Uint8Array | null): void {
    const call = this.calls.get(told.id);
    if (!call) return;
    call.awaited = null;
    const { id, method, path, headers, hasUpstream } = told;
    const upstream = hasUpstream
      ? new ReadableStream<Uint8Array>({
          start(controller) {
            call.upstream = controller;
          },
        })
      : undefined;
    const request = new Request(new URL(path, 'http://127.0.0.1'), {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body && { body: new Uint8Array(body) }),
    });
    void this.door(request, upstream).then(
      (response) => this.answer(id, call, response),
      (error: unknown) => {
        const message = `the simulated daemon failed: ${String(error)}`;
        return this.answer(id, call, Response.json({ message }, { status: 500 }));
      },
    );
  }

  private async answer(id: number, call: Answering, response: Response): Promise<void> {
    const reader = response.body?.getReader();
    call.cancel = () => void reader?.cancel().catch(() => undefined);
    if (!this.calls.has(id)) {
      call.cancel();
      return;
    }
    this.tell({ type: 'head', id, status: response.status, headers: [...response.headers] });
    try {
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
        this.send(packBytes(id, next.value));
      }
      this.tell({ type: 'end', id });
    } catch {
      // Half an answer must not be taken for a whole one.
      this.tell({ type: 'broken', id });
    }
    this.calls.delete(id);
  }

  private tell(frame: RelayFrame): void {
    this.send(JSON.stringify(frame));
  }
}
