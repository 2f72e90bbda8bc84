/** The daemon's door: any HTTP request in, its response out, streams included. */
export type Door = (request: Request, upstream?: ReadableStream<Uint8Array>) => Promise<Response>;

/** A response with nothing still to come. */
export interface WholeResponse extends Response {
  readonly isWhole: true;
}
