import type { PromisedReply } from '../http/PromisedReply.ts';
import type { Reply, Sink } from '../http/Reply.ts';

/** Who wants to know how an answer goes. */
interface ReplyListeners {
  readonly onStatus: (status: number) => void;
  /** The answer has ended, or its client has gone. */
  readonly onOver: () => void;
}

/**
 * The answer to a call of a run: passed on to whoever asked, or to nobody when a past is lived through
 * again. It can be let go of at any moment, and then nobody is told any more.
 */
export class RunReply implements Reply {
  private outer: PromisedReply | null;
  private readonly listeners: ReplyListeners;
  private readonly closers: (() => void)[] = [];
  private tellGone: () => void = () => {};
  private isAnswered = false;
  private isOver = false;

  constructor(outer: PromisedReply | null, listeners: ReplyListeners) {
    this.outer = outer;
    this.listeners = listeners;
  }

  json(status: number, value: unknown): void {
    this.answer(status);
    this.outer?.json(status, value);
    this.end();
  }

  empty(status: number, headers?: Readonly<Record<string, string>>): void {
    this.answer(status);
    this.outer?.empty(status, headers);
    this.end();
  }

  bytes(
    status: number,
    contentType: string,
    body: Uint8Array,
    headers?: Readonly<Record<string, string>>,
  ): void {
    this.answer(status);
    this.outer?.bytes(status, contentType, body, headers);
    this.end();
  }

  fail(status: number, message: string): void {
    this.answer(status);
    this.outer?.fail(status, message);
    this.end();
  }

  bare(status: number, headers: Readonly<Record<string, string>>, body: string): void {
    this.answer(status);
    this.outer?.bare(status, headers, body);
    this.end();
  }

  stream(status: number, contentType: string | null): Sink {
    this.answer(status);
    const sink = this.outer?.stream(status, contentType) ?? null;
    sink?.onClose(() => this.tellGone());
    const isOver = () => this.isOver;
    return {
      write: (bytes) => sink?.write(bytes),
      end: () => {
        sink?.end();
        this.end();
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
    this.end();
    for (const listen of this.closers.splice(0)) listen();
  }

  /** The run was taken to another moment: what was not answered never will be, what had begun breaks off. */
  letGo(): void {
    const { outer } = this;
    if (!this.isAnswered) outer?.fail(503, 'the daemon was taken to another moment of its run');
    else outer?.breakOff();
    this.end();
  }

  private answer(status: number): void {
    this.isAnswered = true;
    this.listeners.onStatus(status);
  }

  private end(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.outer = null;
    this.listeners.onOver();
  }
}
