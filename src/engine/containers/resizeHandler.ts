import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { readSize } from './readSize.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `POST /containers/{name}/resize` */
export const resizeHandler: Handler = (engine, call, reply) => {
  const { rows, columns } = readSize(call.query);
  const container = engine.containers.find(call.params.name ?? '');
  if (!isRunning(engine, container)) {
    throw new EngineError(409, `Container ${container.id} is not running`);
  }
  if (!container.process) throw new EngineError(404, 'no such container');
  container.live.rows = rows;
  container.live.columns = columns;
  container.process.resize(columns, rows);
  tellContainerEvent(engine, container, 'resize', {
    height: String(rows),
    width: String(columns),
  });
  reply.empty(200);
};
