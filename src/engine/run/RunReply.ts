import type { Reply, Sink } from '../http/Reply.ts';

/**
 * The answer to a call of a run: passed on to whoever asked, or to nobody when a past is lived through
 * again. It can be let go of at any moment, and then nobody is told any more.
 */
export class RunReply implements Reply {
  private outer: Reply | null;
  private readonly onStatus: (status: number) => void;
  private readonly closers: (() => void)[] = [];
  private readonly sinks: Sink[] = [];
  private tellGone: () => void = () => {};
  private isAnswered = false;
  private isOver = false;

  constructor(outer: Reply | null, onStatus: (status: number) => void) {
    this.outer = outer;
    this.onStatus = onStatus;
  }

  json(status: number, value: unknown): void {
    this.answer(status);
    this.outer?.json(status, value);
  }

  empty(status: number, headers?: Readonly<Record<string, string>>): void {
    this.answer(status);
    this.outer?.empty(status, headers);
  }

  bytes(
    status: number,
    contentType: string,
    body: Uint8Array,
    headers?: Readonly<Record<string, string>>,
  ): void {
    this.answer(status);
    this.outer?.bytes(status, contentType, body, headers);
  }

  fail(status: number, message: string): void {
    this.answer(status);
    this.outer?.fail(status, message);
  }

  stream(status: number, contentType: string): Sink {
    this.answer(status);
    const sink = this.outer?.stream(status, contentType) ?? null;
    if (sink) this.sinks.push(sink);
    sink?.onClose(() => this.tellGone());
    const isOver = () => this.isOver;
    return {
      write: (bytes) => sink?.write(bytes),
      end: () => {
        this.isOver = true;
        sink?.end();
      },
      onClose: (listen) => this.closers.push(listen),
      get isOpen() {
        return !isOver();
      },
    };
  }

  /** Tells when the client goes, so that it can be remembered. */
  onGone(listen: () => void): void {
    this.tellGone = listen;
  }

  /** The client has gone. */
  close(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const listen of this.closers.splice(0)) listen();
  }

  /** The run was taken to another moment: what was not answered never will be. */
  letGo(): void {
    const { outer } = this;
    this.outer = null;
    if (!this.isAnswered) outer?.fail(503, 'the daemon was taken to another moment of its run');
    for (const sink of this.sinks) sink.end();
  }

  private answer(status: number): void {
    this.isAnswered = true;
    this.onStatus(status);
  }
}
