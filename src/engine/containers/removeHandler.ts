import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import { isRunning } from './isRunning.ts';
import { removeContainer } from './removeContainer.ts';
import { signalContainer } from './signalContainer.ts';
import { whenEnded } from './whenEnded.ts';

/** `DELETE /containers/{name}` */
export const removeHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const { id, row, live } = container;
  if (isTrue(call.query.get('link'))) {
    removeLink(engine, call.params.name ?? '');
    reply.empty(204);
    return;
  }
  if (live.isRemoving) {
    throw new EngineError(409, `removal of container ${call.params.name} is already in progress`);
  }
  const withVolumes = isTrue(call.query.get('v'));
  const remove = () => {
    removeContainer(engine, container, withVolumes);
    reply.empty(204);
  };
  if (!isRunning(engine, container)) {
    remove();
    return;
  }
  const status = engine.host.statusOf(row);
  if (!isTrue(call.query.get('force'))) {
    const first = status === 'paused' ? 'Unpause and then stop' : 'Stop';
    throw new EngineError(
      409,
      `You cannot remove a ${status} container ${id}. ${first} the container before attempting removal or force remove`,
    );
  }
  live.isKept = true;
  if (status === 'restarting') {
    signalContainer(engine, container, 9);
    remove();
    return;
  }
  whenEnded(container, remove);
  signalContainer(engine, container, 9);
};

/** @throws EngineError 500 when it is a container's own name, or nobody's who links */
function removeLink({ containers, networks }: Engine, asked: string): void {
  const name = asked.replace(/^\//, '');
  const at = name.lastIndexOf('/');
  if (at < 0) {
    throw new EngineError(500, 'Conflict, cannot remove the default link name of the container');
  }
  const parent = containers.byName(name.slice(0, at));
  if (!parent) {
    throw new EngineError(500, `Cannot get parent /${name.slice(0, at)} for name /${name}`);
  }
  containers.unlink(parent, name);
  networks.unlinked(parent, name.slice(at + 1));
}
