import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { whenEnded } from './whenEnded.ts';

/** `POST /containers/{name}/wait`: headers at once, the exit code when it is there. */
export const waitHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const condition = call.query.get('condition') ?? '';
  const sink = reply.stream(200, 'application/json');
  const answer = () => {
    const result = { Error: null, StatusCode: container.exitCode };
    sink.write(new TextEncoder().encode(`${JSON.stringify(result)}\n`));
    sink.end();
  };
  if (condition === 'removed') {
    container.live.gone.add(answer);
    sink.onClose(() => container.live.gone.delete(answer));
    return;
  }
  const mustWait = condition === 'next-exit' || isRunning(engine, container);
  if (mustWait) sink.onClose(whenEnded(container, answer));
  else answer();
};
