/** A request to the daemon, read to its end, and what its route made of the path. */
export interface Call {
  readonly method: string;
  /** Without the version: `/containers/json`. */
  readonly path: string;
  /** `1.41`, from the path or the newest we speak. */
  readonly version: string;
  /** Named parts of the path, decoded: `{ name: 'web' }`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The query as it was sent, without its `?`: what of it cannot be read is told from this. */
  readonly search: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  /** Bytes the client goes on sending on a hijacked connection (attach, exec): told as they come. */
  readonly upstream: Upstream | null;
}

/** The client's half of a hijacked connection. */
export interface Upstream {
  listen(onBytes: (bytes: Uint8Array) => void, onEnd: () => void): void;
}
