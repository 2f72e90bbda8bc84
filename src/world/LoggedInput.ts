import type { Intent } from './Intent.ts';

/** A request as it came in, so that it can be carried out again. */
export interface LoggedCall {
  readonly kind: 'call';
  readonly atMs: number;
  /** Grows with every call of the run. */
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly version: string;
  /** As it was sent, without its `?`. */
  readonly query: string;
  /** Whether credentials came with it; what they were is not kept. */
  readonly hasCredentials: boolean;
  /** What its body was said to be, where that was not JSON. */
  readonly contentType?: string | undefined;
  readonly body: Uint8Array;
  /** Whether bytes may follow it. */
  readonly isHijacked: boolean;
}

/** All that comes into a run and its Docker daemon from outside, at its virtual moment: nothing else decides what becomes of it. */
export type LoggedInput =
  | LoggedCall
  | { readonly kind: 'wish'; readonly atMs: number; readonly intent: Intent }
  /** Bytes sent on a call's connection; null for their end. */
  | {
      readonly kind: 'bytes';
      readonly atMs: number;
      readonly id: number;
      readonly bytes: Uint8Array | null;
    }
  /** The client of a call has gone before its answer was over. */
  | { readonly kind: 'gone'; readonly atMs: number; readonly id: number }
  /** The person's own computer asked a published port. */
  | {
      readonly kind: 'visit';
      readonly atMs: number;
      readonly address: string;
      readonly port: number;
      readonly method: string;
      readonly path: string;
      readonly client?: {
        readonly address: string;
        readonly agent: string;
        readonly host?: string;
      };
    };
