import { addressOf } from './addressOf.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

export const ping = applet('c:W:w:qi:s:t:I:46A', '[OPTIONS] HOST', function* (os, given) {
  const [host] = given.rest;
  if (host === undefined) throw new UsageError();
  const { network, random, clock } = os.kernel.spec;
  const address = addressOf(os, host);
  if (address === null) {
    yield* os.complain(`ping: bad address '${host}'\n`);
    return 1;
  }
  const size = Number(given.value('s') ?? 56);
  const count = Number(given.value('c') ?? Infinity);
  const lastMs =
    given.value('w') === null ? Infinity : clock.nowMs + Number(given.value('w')) * 1000;
  yield* os.print(`PING ${host} (${address}): ${size} data bytes\n`);
  const timesMs: number[] = [];
  let sent = 0;
  let isStopped = false;
  let wake = (): void => undefined;
  os.onSignal(2, () => {
    isStopped = true;
    wake();
  });
  const nap = (ms: number) => (resume: () => void) => {
    const stop = clock.after(ms, resume);
    wake = resume;
    return stop;
  };
  while (sent < count && !isStopped && clock.nowMs < lastMs) {
    sent += 1;
    if (network.isReachable(address)) {
      const ms = 0.05 + random() * 0.1;
      timesMs.push(ms);
      yield* os.sleep(ms);
      if (!given.has('q'))
        yield* os.print(
          `${size + 8} bytes from ${address}: seq=${sent - 1} ttl=64 time=${ms.toFixed(3)} ms\n`,
        );
    }
    if (sent < count) yield nap(Number(given.value('i') ?? 1) * 1000);
  }
  if (timesMs.length < sent && !isStopped) yield nap(Number(given.value('W') ?? 10) * 1000);
  const lost = Math.floor((100 * (sent - timesMs.length)) / Math.max(1, sent));
  yield* os.print(
    `\n--- ${host} ping statistics ---\n${sent} packets transmitted, ${timesMs.length} packets received, ${lost}% packet loss\n`,
  );
  if (timesMs.length > 0) {
    const mean = timesMs.reduce((a, b) => a + b, 0) / timesMs.length;
    const all = [Math.min(...timesMs), mean, Math.max(...timesMs)].map((ms) => ms.toFixed(3));
    yield* os.print(`round-trip min/avg/max = ${all.join('/')} ms\n`);
  }
  return timesMs.length > 0 ? 0 : 1;
});
