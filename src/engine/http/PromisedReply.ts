import { daemonHeaders } from './daemonHeaders.ts';
import type { Reply, Sink } from './Reply.ts';
import { Rows } from './Rows.ts';
import { RowsResponse } from './RowsResponse.ts';

const headers = { ...daemonHeaders, 'Docker-Experimental': 'false' };

/** A reply that becomes a web `Response`: whole, or with a body that goes on. */
export class PromisedReply implements Reply {
  readonly response: Promise<Response>;
  private resolve: (response: Response) => void = () => {};
  private body: ReadableStreamDefaultController<Uint8Array> | null = null;

  constructor() {
    this.response = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  json(status: number, value: unknown): void {
    if (value instanceof Rows) {
      const type = { 'Content-Type': 'application/json' };
      this.resolve(new RowsResponse(value, { status, headers: { ...headers, ...type } }));
      return;
    }
    // Go's encoder ends every value with a newline, and clients' recordings show it.
    this.bytes(status, 'application/json', new TextEncoder().encode(`${JSON.stringify(value)}\n`));
  }

  empty(status: number, more: Readonly<Record<string, string>> = {}): void {
    // Go counts the bytes of every answer but of those that have no body by their status.
    this.answer(status, null, { ...(status !== 204 && { 'Content-Length': '0' }), ...more });
  }

  bytes(
    status: number,
    contentType: string,
    body: Uint8Array,
    more: Readonly<Record<string, string>> = {},
  ): void {
    this.answer(status, new Uint8Array(body), {
      'Content-Type': contentType,
      'Content-Length': String(body.length),
      ...more,
    });
  }

  bare(status: number, alone: Readonly<Record<string, string>>, body: string): void {
    const bytes = new TextEncoder().encode(body);
    const length = { 'Content-Length': String(bytes.length) };
    this.resolve(new Response(bytes, { status, headers: { ...alone, ...length } }));
  }

  fail(status: number, message: string): void {
    this.json(status, { message });
  }

  stream(status: number, contentType: string | null): Sink {
    const closers: (() => void)[] = [];
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.body = controller;
      },
      cancel: () => {
        this.body = null;
        for (const listen of closers.splice(0)) listen();
      },
    });
    const isOpen = () => this.body !== null;
    this.answer(status, body, contentType === null ? {} : { 'Content-Type': contentType });
    return {
      write: (bytes) => this.body?.enqueue(bytes.slice()),
      end: () => {
        this.body?.close();
        this.body = null;
      },
      onClose: (listen) => closers.push(listen),
      get isOpen() {
        return isOpen();
      },
    };
  }

  /** Ends a body that goes on as a lost connection would, not as if it were whole. */
  breakOff(): void {
    this.body?.error(new Error('the connection was lost'));
    this.body = null;
  }

  private answer(status: number, body: BodyInit | null, more: Record<string, string>): void {
    this.resolve(new Response(body, { status, headers: { ...headers, ...more } }));
  }
}
