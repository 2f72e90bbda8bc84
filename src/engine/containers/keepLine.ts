import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';

/** A log on a disk may grow without end; in memory the oldest half goes. */
const mostLines = 200_000;
const mostBytes = 64 * 1024 ** 2;

/** Adds a line to a container's log, unless its driver keeps none. */
export function keepLine(
  engine: Engine,
  container: ContainerRecord,
  fd: 1 | 2,
  bytes: Uint8Array,
): void {
  if (container.hostConfig.LogConfig.Type === 'none') return;
  const { log, live } = container;
  log.push({ fd, bytes, atMs: unixMs(engine.host.clock) });
  live.logBytes += bytes.length;
  if (log.length > mostLines || live.logBytes > mostBytes) {
    for (const old of log.splice(0, log.length >> 1)) live.logBytes -= old.bytes.length;
  }
  for (const told of [...live.logged]) told();
}
