import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { processLine } from './processLine.ts';
import { psColumns } from './psColumns.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `GET /containers/{name}/top`: the host's own `ps`, of the container's processes. */
export const topHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const { id, row, sandbox, hostPid } = container;
  if (!isRunning(engine, container)) throw new EngineError(409, `Container ${id} is not running`);
  if (engine.host.statusOf(row) === 'restarting' || !sandbox) {
    throw new EngineError(
      409,
      `Container ${id} is restarting, wait until the container is running`,
    );
  }
  const columns = psColumns(call.query.get('ps_args') || '-ef');
  if ('problem' in columns) throw new EngineError(500, columns.problem);
  if (!columns.some(({ title }) => title === 'PID')) {
    throw new EngineError(500, "Couldn't find PID field in ps output");
  }
  // Process 1 hangs below its shim; the rest follow it in the host's own numbers.
  const hostPids = (pid: number) => hostPid + pid - (pid === 0 ? 21 : 1);
  const { epochMs } = engine.host.clock;
  tellContainerEvent(engine, container, 'top');
  reply.json(200, {
    Processes: sandbox
      .processes()
      .map((info) =>
        columns.map(({ field }) => processLine[field]?.(info, hostPids, epochMs) ?? ''),
      ),
    Titles: columns.map(({ title }) => title),
  });
};
