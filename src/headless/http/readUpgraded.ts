import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * The body of a request that asks for its connection, and what comes after it. Node leaves both to the
 * socket: `head` is what it had read already.
 */
export async function readUpgraded(
  message: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): Promise<{ readonly body: Buffer; readonly upstream: ReadableStream<Uint8Array> }> {
  const length = Number(message.headers['content-length'] ?? 0);
  let early = head;
  let tell: (bytes: Buffer | null) => void = (bytes) => {
    if (bytes) early = Buffer.concat([early, bytes]);
    else isOver = true;
  };
  let isOver = false;
  socket.on('data', (bytes: Buffer) => tell(bytes));
  socket.once('end', () => tell(null));
  socket.once('close', () => tell(null));
  while (early.length < length && !isOver) await new Promise((next) => setTimeout(next, 1));
  const body = early.subarray(0, length);
  const rest = early.subarray(length);
  const upstream = new ReadableStream<Uint8Array>({
    start(controller) {
      let isOpen = true;
      const give = (bytes: Buffer | null) => {
        if (!isOpen) return;
        if (bytes) controller.enqueue(new Uint8Array(bytes));
        else {
          isOpen = false;
          controller.close();
        }
      };
      if (rest.length > 0) give(rest);
      if (isOver) give(null);
      tell = give;
    },
    cancel() {
      tell = () => undefined;
    },
  });
  return { body, upstream };
}
