/**
 * What the two ends of a relay say to each other as JSON text; `id` tells calls apart. Bytes travel in
 * binary frames of their own, four bytes of id before them: `packBytes`.
 */
export type RelayFrame =
  /** Asking: a call; its body, if it has any, is the next binary frame of this id. */
  | {
      readonly type: 'call';
      readonly id: number;
      readonly method: string;
      /** Path and query. */
      readonly path: string;
      readonly headers: readonly (readonly [string, string])[];
      readonly hasBody: boolean;
      /** More bytes may follow, up to `end`: the client's half of a hijacked connection. */
      readonly hasUpstream: boolean;
    }
  /** Answering: the answer begins; bytes follow up to `end`. */
  | {
      readonly type: 'head';
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
    }
  /** Either: no more bytes come from here. */
  | { readonly type: 'end'; readonly id: number }
  /** Answering: the connection is lost before the end. */
  | { readonly type: 'broken'; readonly id: number }
  /** Asking: the client has gone. */
  | { readonly type: 'cancel'; readonly id: number };
