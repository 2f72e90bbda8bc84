import { apiVersions } from '../apiVersions.ts';
import type { Call, Upstream } from './Call.ts';

/** Reads a web request to its end. What the client goes on sending is told to whoever will listen. */
export async function readCall(
  request: Request,
  upstream?: ReadableStream<Uint8Array>,
): Promise<Call> {
  const url = new URL(request.url);
  const [, version = apiVersions.newest, path = url.pathname] =
    /^\/v([0-9.]+)(\/.*)$/.exec(url.pathname) ?? [];
  return {
    method: request.method,
    path,
    version,
    params: {},
    query: url.searchParams,
    search: url.search.slice(1),
    headers: request.headers,
    body: new Uint8Array(await request.arrayBuffer()),
    upstream: upstream ? listenTo(upstream) : null,
  };
}

/** Bytes are kept until someone listens: a client may type before its container runs. */
function listenTo(stream: ReadableStream<Uint8Array>): Upstream {
  const early: Uint8Array[] = [];
  let isEnded = false;
  let tell: { onBytes: (bytes: Uint8Array) => void; onEnd: () => void } | null = null;
  void pump();
  return {
    listen(onBytes, onEnd) {
      tell = { onBytes, onEnd };
      for (const bytes of early.splice(0)) onBytes(bytes);
      if (isEnded) onEnd();
    },
  };

  async function pump(): Promise<void> {
    const reader = stream.getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        if (tell) tell.onBytes(next.value);
        else early.push(next.value);
      }
    } catch {
      // A broken connection ends like any other.
    }
    isEnded = true;
    tell?.onEnd();
  }
}
