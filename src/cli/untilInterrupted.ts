import type { CliContext } from './CliContext.ts';

const interruptedExit = 130;

/**
 * Runs a verb until Ctrl-C: then it is deaf and dumb, its connections are broken off, and its exit code is the
 * shell's for SIGINT.
 */
export async function untilInterrupted(
  { io, request }: CliContext,
  act: (context: CliContext) => Promise<number>,
): Promise<number> {
  const breaking = new AbortController();
  const { signal } = breaking;
  let stop = () => {};
  const interrupted = new Promise<number>((resolve) => {
    stop = io.onSignal((name) => {
      if (name !== 'SIGINT' && name !== 'SIGTERM') return;
      breaking.abort();
      resolve(name === 'SIGINT' ? interruptedExit : interruptedExit + 13);
    });
  });
  const context: CliContext = {
    io: {
      ...boundIo(io),
      write: (fd, text) => {
        if (!signal.aborted) io.write(fd, text);
      },
    },
    request: async (asked, upstream) => {
      const response = await request(asked, upstream);
      if (!response.body) return response;
      const body = response.body.pipeThrough(new TransformStream(), { signal });
      return new Response(body, response);
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

/** A copy whose functions still know what they belong to. */
function boundIo(io: CliContext['io']): CliContext['io'] {
  return {
    stdin: io.stdin,
    isStdinTty: io.isStdinTty,
    isStdoutTty: io.isStdoutTty,
    columns: io.columns,
    rows: io.rows,
    env: io.env,
    files: io.files,
    write: (fd, text) => io.write(fd, text),
    nowMs: () => io.nowMs(),
    sleep: (ms) => io.sleep(ms),
    onSignal: (listen) => io.onSignal(listen),
    onResize: (listen) => io.onResize(listen),
  };
}
