import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isRunning } from './isRunning.ts';
import { parseSignal } from './parseSignal.ts';
import { signalContainer } from './signalContainer.ts';
import { whenEnded } from './whenEnded.ts';

const killSignal = 9;

/** `POST /containers/{name}/kill` */
export const killHandler: Handler = (engine, call, reply) => {
  const { name = '' } = call.params;
  const asked = call.query.get('signal') ?? '';
  const signal = asked === '' ? killSignal : parseSignal(asked);
  const container = engine.containers.lookUp(name);
  const refusal = (status: number, why: string) =>
    new EngineError(status, `Cannot kill container: ${name}: ${why}`);
  if (!container) throw refusal(404, `No such container: ${name}`);
  const isKnown = (signal > 0 && signal < 32) || (signal > 33 && signal < 65);
  if (!isKnown) {
    const shown = BigInt.asUintN(64, BigInt(signal));
    throw refusal(500, `The linux daemon does not support signal ${shown}`);
  }
  if (!isRunning(engine, container)) {
    throw refusal(409, `Container ${container.id} is not running`);
  }
  const isRestarting = engine.host.statusOf(container.row) === 'restarting';
  // SIGKILL is answered once the process is gone.
  if (signal === killSignal && !isRestarting) whenEnded(container, () => reply.empty(204));
  signalContainer(engine, container, signal);
  if (signal !== killSignal || isRestarting) reply.empty(204);
};
