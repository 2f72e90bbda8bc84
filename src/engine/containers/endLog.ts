import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { keepLine } from './keepLine.ts';

/** Its process has ended: a last line without an end is a line all the same. */
export function endLog(engine: Engine, container: ContainerRecord): void {
  const { partial } = container.live;
  for (const fd of [1, 2] as const) {
    if (partial[fd].length > 0) keepLine(engine, container, fd, partial[fd]);
    partial[fd] = new Uint8Array();
  }
}
