/** How a handler answers, now or at a later virtual moment; exactly one of its methods is called once. */
export interface Reply {
  json(status: number, value: unknown): void;
  empty(status: number, headers?: Readonly<Record<string, string>>): void;
  bytes(
    status: number,
    contentType: string,
    body: Uint8Array,
    headers?: Readonly<Record<string, string>>,
  ): void;
  /**
   * Sends headers at once; what is written follows. `onClose` tells that the client has gone.
   * @param contentType null where dockerd says nothing of it
   */
  stream(status: number, contentType: string | null): Sink;
  fail(status: number, message: string): void;
  /** Answers with these headers only: what the server says before the daemon's routes have a say. */
  bare(status: number, headers: Readonly<Record<string, string>>, body: string): void;
}

/** An open body. Writing after the end or after the client left does nothing. */
export interface Sink {
  write(bytes: Uint8Array): void;
  end(): void;
  onClose(listen: () => void): void;
  readonly isOpen: boolean;
}
