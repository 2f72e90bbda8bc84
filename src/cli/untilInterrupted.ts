import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';
import type { CliIo } from './CliIo.ts';

const interruptedExit = 130;

/** How Ctrl-C ends it, where it is not the usual way. */
interface Interruption {
  /** How many Ctrl-C it takes; 1 otherwise. */
  readonly signals?: number;
  readonly words?: string;
  readonly exitCode?: number;
}

/**
 * Runs a verb, or a part of it, until Ctrl-C: then it is deaf and dumb, and its connections are broken off.
 * @throws CliError without words when it was, with the shell's exit code for the signal
 */
export async function untilInterrupted<T>(
  { io, request }: CliContext,
  act: (context: CliContext) => Promise<T>,
  { signals = 1, words = '', exitCode }: Interruption = {},
): Promise<T> {
  let missing = signals;
  let isBroken = false;
  /** How to break off what is still being read. */
  const open = new Set<() => void>();
  let stop = () => {};
  const interrupted = new Promise<never>((_, reject) => {
    stop = io.onSignal((name) => {
      if (name !== 'SIGINT' && name !== 'SIGTERM') return;
      missing -= 1;
      if (missing > 0) return;
      isBroken = true;
      for (const close of open) close();
      reject(
        new CliError(
          words,
          exitCode ?? (name === 'SIGINT' ? interruptedExit : interruptedExit + 13),
        ),
      );
    });
  });
  const context: CliContext = {
    io: withWrite(io, (fd, text) => {
      if (!isBroken) io.write(fd, text);
    }),
    request: async (asked, upstream) => {
      if (isBroken) return forever;
      const response = await request(asked, upstream);
      if (!response.body || 'isWhole' in response) return response;
      return new Response(breakable(response.body, open), response);
    },
  };
  const running = act(context);
  running.catch(() => undefined);
  try {
    return await Promise.race([running, interrupted]);
  } finally {
    stop();
  }
}

/** Never to be heard of again: whoever waits for it has been left. */
const forever = new Promise<never>(() => {});

/** A body that can be broken off: its source is told, and its reader hears nothing more. */
function breakable(
  body: ReadableStream<Uint8Array>,
  open: Set<() => void>,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isBroken = false;
  const close = () => {
    isBroken = true;
    open.delete(close);
    void reader.cancel().catch(() => undefined);
  };
  open.add(close);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await reader.read();
        if (isBroken) return forever;
        if (!next.done) controller.enqueue(next.value);
        else {
          open.delete(close);
          controller.close();
        }
      },
      cancel(reason) {
        open.delete(close);
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

/** The same surroundings, written to another way. */
function withWrite(io: CliIo, write: CliIo['write']): CliIo {
  return {
    stdin: io.stdin,
    env: io.env,
    files: io.files,
    get isStdinTty() {
      return io.isStdinTty;
    },
    get isStdoutTty() {
      return io.isStdoutTty;
    },
    get columns() {
      return io.columns;
    },
    get rows() {
      return io.rows;
    },
    write,
    nowMs: () => io.nowMs(),
    sleep: (ms) => io.sleep(ms),
    onSignal: (listen) => io.onSignal(listen),
    onResize: (listen) => io.onResize(listen),
    setRaw: (isRaw) => io.setRaw(isRaw),
    hold: (bytes) => io.hold(bytes),
  };
}
