import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { checkName } from './checkName.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** `POST /containers/{name}/rename` */
export const renameHandler: Handler = (engine, call, reply) => {
  const asked = call.query.get('name') ?? '';
  if (asked === '') throw new EngineError(400, 'Neither old nor new names may be empty');
  const container = engine.containers.find(call.params.name ?? '');
  const oldName = `/${container.name}`;
  if (asked.replace(/^\//, '') === container.name) {
    throw new EngineError(400, 'Renaming a container with the same name as its current name');
  }
  const name = checkRename(engine, asked);
  if (engine.host.statusOf(container.row) === 'restarting') {
    // Between two runs it has no network sandbox to rename.
    throw new EngineError(404, `sandbox ${container.id} not found`);
  }
  engine.containers.rename(container, name);
  tellContainerEvent(engine, container, 'rename', { oldName });
  reply.empty(204);
};

function checkRename(engine: Parameters<Handler>[0], asked: string): string {
  try {
    return checkName(engine, asked.startsWith('/') ? asked : `/${asked}`);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.status, `Error when allocating new name: ${error.message}`);
  }
}
