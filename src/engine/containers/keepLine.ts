import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { unixMs } from '../unixMs.ts';

/** Adds a line to a container's log, unless its driver keeps none. */
export function keepLine(
  engine: Engine,
  container: ContainerRecord,
  fd: 1 | 2,
  bytes: Uint8Array,
): void {
  if (container.hostConfig.LogConfig.Type === 'none') return;
  container.log.push({ fd, bytes, atMs: unixMs(engine.host.clock) });
  for (const told of [...container.live.logged]) told();
}
