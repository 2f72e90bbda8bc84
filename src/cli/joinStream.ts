import { callDaemon } from './callDaemon.ts';
import type { DaemonCall } from './callDaemon.ts';
import type { CliContext } from './CliContext.ts';
import { feedStdin } from './feedStdin.ts';
import { parseDetachKeys } from './parseDetachKeys.ts';
import { showOutput } from './showOutput.ts';

/** How to join a container's or exec's streams. */
export interface JoinOptions {
  readonly takesStdin: boolean;
  readonly isTty: boolean;
  readonly detachKeys: string;
}

/** A connection that carries a container's input and output. */
export interface Joined {
  /** When its output has ended, or the person left with the keys for that: `left`. */
  readonly done: Promise<'ended' | 'left'>;
  close(): void;
}

/** Opens `POST …/attach` or `POST …/start` of an exec, taken over for raw streams. @throws DaemonError */
export async function joinStream(
  context: CliContext,
  path: string,
  call: DaemonCall,
  { takesStdin, isTty, detachKeys }: JoinOptions,
): Promise<Joined> {
  const { io, request } = context;
  const keys = parseDetachKeys(detachKeys);
  let leave: (how: 'left') => void = () => {};
  const left = new Promise<'left'>((resolve) => {
    leave = resolve;
  });
  const feed = takesStdin
    ? feedStdin(io, isTty && io.isStdinTty ? keys : null, () => leave('left'))
    : null;
  const response = await callDaemon(
    feed ? { io, request: (asked) => request(asked, feed.stream) } : context,
    'POST',
    path,
    {
      ...call,
      headers: { Connection: 'Upgrade', Upgrade: 'tcp' },
      ...(call.json === undefined ? { contentType: 'text/plain' } : {}),
    },
  ).catch((error: unknown) => {
    feed?.stop();
    throw error;
  });
  const isRaw = isTty && (io.isStdinTty || io.isStdoutTty);
  if (isRaw) io.setRaw(true);
  const reader = response.body?.getReader();
  const ended = reader ? showOutput(io, reader, isTty) : Promise.resolve();
  const close = () => {
    feed?.stop();
    if (isRaw) io.setRaw(false);
    void reader?.cancel().catch(() => undefined);
  };
  const done = Promise.race([ended.then(() => 'ended' as const), left]).finally(close);
  return { done, close };
}
