/** The daemon's door: any HTTP request in, its response out, streams included. */
export type Door = (request: Request, upstream?: ReadableStream<Uint8Array>) => Promise<Response>;
