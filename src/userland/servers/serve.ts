import type { HttpClient, SentBody, SimulatedServer } from '../NetworkView.ts';
import { Listeners } from '../kernel/Listeners.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

/**
 * Listens on a port until a signal asks it to stop.
 * @param said what it logs once it listens, and where
 * @param stops signals it stops on, with its exit code
 */
export function* serve(
  os: Os,
  port: number,
  handle: (
    method: string,
    path: string,
    client: HttpClient,
    sent?: SentBody,
  ) => ReturnType<SimulatedServer['handle']> & { log?: string },
  options: {
    readonly started?: readonly string[];
    readonly stopped?: readonly string[];
    readonly fd: 1 | 2;
    readonly stops: readonly number[];
    readonly inUse: string;
    readonly heldBytes: number;
  },
): Run<number> {
  const { fd, stops, started = [], stopped = [], inUse, heldBytes } = options;
  const log: string[] = [];
  let isOver = false;
  const changed = new Listeners<[]>();
  // Requests from outside come through the bridge.
  const hostAddress = os.kernel.spec.network.gateway ?? '127.0.0.1';
  const stopListening = os.kernel.spec.network.listen(port, {
    handle(method, path, client = { address: hostAddress, agent: '-' }, sent) {
      const answer = handle(method, path, client, sent);
      if (answer.log) log.push(answer.log);
      changed.tell();
      return answer;
    },
  });
  if (stopListening === false) {
    yield* os.complain(inUse);
    return 1;
  }
  os.kernel.ports.listen(os, port, stopListening);
  yield* os.hold(heldBytes);
  for (const signal of stops)
    os.onSignal(signal, () => {
      isOver = true;
      changed.tell();
    });
  for (const line of started) yield* os.write(fd, `${line}\n`);
  while (!isOver) {
    const line = log.shift();
    if (line !== undefined) yield* os.write(fd, `${line}\n`);
    else yield (resume) => changed.add(resume);
  }
  for (const line of stopped) yield* os.write(fd, `${line}\n`);
  return 0;
}
