import type { Writable } from 'node:stream';

/**
 * Sends a body as it comes, one piece after another, until it ends or nobody is there to read it.
 * Rejects when the body breaks off: `onEnd` is not called then.
 */
export async function pump(
  body: ReadableStream<Uint8Array> | null,
  to: Writable,
  onEnd: () => void,
): Promise<void> {
  if (!body) {
    onEnd();
    return;
  }
  const reader = body.getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  to.once('close', stop);
  to.once('error', stop);
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (to.destroyed) break;
    if (!to.write(next.value)) await drained(to);
  }
  if (!to.destroyed) onEnd();
}

function drained(to: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      to.off('drain', done);
      to.off('close', done);
      resolve();
    };
    to.once('drain', done);
    to.once('close', done);
  });
}
