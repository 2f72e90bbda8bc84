import type { Reply, Sink } from './Reply.ts';

const headers = {
  'Api-Version': '1.41',
  'Docker-Experimental': 'false',
  Ostype: 'linux',
  Server: 'Docker/20.10.24 (linux)',
};

/** A reply that becomes a web `Response`: whole, or with a body that goes on. */
export class PromisedReply implements Reply {
  readonly response: Promise<Response>;
  private resolve: (response: Response) => void = () => {};
  private readonly onStatus: (status: number) => void;

  constructor(onStatus: (status: number) => void) {
    this.onStatus = onStatus;
    this.response = new Promise((resolve) => {
      this.resolve = resolve;
    });
  }

  json(status: number, value: unknown): void {
    // Go's encoder ends every value with a newline, and clients' recordings show it.
    this.bytes(status, 'application/json', new TextEncoder().encode(`${JSON.stringify(value)}\n`));
  }

  empty(status: number, more: Readonly<Record<string, string>> = {}): void {
    this.answer(status, null, more);
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

  fail(status: number, message: string): void {
    this.json(status, { message });
  }

  stream(status: number, contentType: string): Sink {
    let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
    const closers: (() => void)[] = [];
    const close = () => {
      controller = null;
      for (const listen of closers.splice(0)) listen();
    };
    const body = new ReadableStream<Uint8Array>({
      start(opened) {
        controller = opened;
      },
      cancel: close,
    });
    this.answer(status, body, { 'Content-Type': contentType });
    return {
      write: (bytes) => controller?.enqueue(bytes.slice()),
      end: () => {
        controller?.close();
        controller = null;
      },
      onClose: (listen) => closers.push(listen),
      get isOpen() {
        return controller !== null;
      },
    };
  }

  private answer(status: number, body: BodyInit | null, more: Record<string, string>): void {
    this.onStatus(status);
    this.resolve(new Response(body, { status, headers: { ...headers, ...more } }));
  }
}
