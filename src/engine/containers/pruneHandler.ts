import { passesLabels } from '../http/passesLabels.ts';
import { readFilters } from '../http/readFilters.ts';
import { readUntil } from '../http/readUntil.ts';
import type { Handler } from '../http/Route.ts';
import { unixMs } from '../unixMs.ts';
import { isRunning } from './isRunning.ts';
import { removeContainer } from './removeContainer.ts';

/** `POST /containers/prune` */
export const pruneHandler: Handler = (engine, call, reply) => {
  const filters = readFilters(call.query, ['label', 'label!', 'until'], { status: 400 });
  const untilMs = readUntil(filters, unixMs(engine.host.clock)) ?? Infinity;
  const deleted: string[] = [];
  let freedBytes = 0;
  for (const container of [...engine.containers.all()]) {
    if (isRunning(engine, container) || container.createdMs > untilMs) continue;
    if (!passesLabels(filters, container.config.Labels)) continue;
    freedBytes += container.files.writtenBytes;
    removeContainer(engine, container, false);
    deleted.push(container.id);
  }
  const { events } = engine;
  events.emit('container', 'prune', '', { reclaimed: String(freedBytes) });
  reply.json(200, {
    ContainersDeleted: deleted.length > 0 ? deleted : null,
    SpaceReclaimed: freedBytes,
  });
};
