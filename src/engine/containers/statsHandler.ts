import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import { statsJson, type CpuReading } from './statsJson.ts';

const intervalMs = 1000;

/** `GET /containers/{name}/stats`: one message a second, or two readings and one message. */
export const statsHandler: Handler = (engine, call, reply) => {
  const container = engine.containers.find(call.params.name ?? '');
  const streams = !call.query.has('stream') || isTrue(call.query.get('stream'));
  const isOneShot = isTrue(call.query.get('one-shot'));
  if (streams && isOneShot) {
    throw new EngineError(400, 'cannot have stream=true and one-shot=true');
  }
  const { clock } = engine.host;
  if (!streams && (isOneShot || !container.process)) {
    reply.json(200, statsJson(engine, container, null).json);
    return;
  }
  if (!streams) {
    const { reading } = statsJson(engine, container, null);
    clock.after(intervalMs, () => reply.json(200, statsJson(engine, container, reading).json));
    return;
  }
  const sink = reply.stream(200, null);
  let before: CpuReading | null = null;
  const tell = () => {
    if (!sink.isOpen) return;
    const { json, reading } = statsJson(engine, container, before);
    before = reading;
    sink.write(new TextEncoder().encode(`${JSON.stringify(json)}\n`));
    cancel = clock.after(intervalMs, tell);
  };
  let cancel = clock.after(0, tell);
  const stop = () => cancel();
  sink.onClose(stop);
  container.live.gone.add(() => {
    stop();
    sink.end();
  });
};
