import type { Engine } from '../Engine.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Reply, Sink } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { checkAttach } from './checkAttach.ts';
import { frame } from './frame.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';
import { whenEnded } from './whenEnded.ts';

const rawStream = 'application/vnd.docker.raw-stream';

/** `POST /containers/{name}/attach`: a connection to what a container reads and writes. */
export const attachHandler: Handler = (engine, call, reply) => {
  const found = attachable(engine, call, reply);
  if (!found) return;
  const { container, keys } = found;
  const wants = (flag: string) => isTrue(call.query.get(flag));
  const { live, config } = container;
  const { Tty } = config;
  const hears = (fd: 1 | 2) => wants(fd === 1 || Tty ? 'stdout' : 'stderr');
  const sink = reply.stream(200, rawStream);
  tellContainerEvent(engine, container, 'attach');
  if (wants('logs')) {
    for (const { fd, bytes } of container.log) if (hears(fd)) sink.write(frame(fd, bytes, Tty));
  }
  if (!wants('stream')) {
    sink.end();
    return;
  }
  const onOutput = (fd: 1 | 2, bytes: Uint8Array) => {
    if (hears(fd)) sink.write(frame(fd, bytes, Tty));
  };
  live.output.add(onOutput);
  const stopWaiting = whenEnded(container, () => finish());
  const finish = () => {
    live.output.delete(onOutput);
    stopWaiting();
    sink.end();
  };
  sink.onClose(finish);
  if (!wants('stdin') || !call.upstream || !config.OpenStdin) return;
  call.upstream.listen(
    (bytes) => {
      const { passed, isDetached } = Tty ? keys.look(bytes) : { passed: bytes, isDetached: false };
      type(container, passed, sink);
      if (!isDetached) return;
      tellContainerEvent(engine, container, 'detach');
      finish();
    },
    () => {
      if (config.StdinOnce && !Tty) endInput(container, sink);
    },
  );
};

/** What stands in the way is told on the connection itself, which dockerd has taken over by then. */
function attachable(engine: Engine, call: Call, reply: Reply) {
  try {
    return checkAttach(engine, call);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    reply.bare(error.status, { 'Content-Type': rawStream }, `${error.message}\r\n`);
    return null;
  }
}

function type(container: ContainerRecord, bytes: Uint8Array, sink: Sink): void {
  if (!sink.isOpen || bytes.length === 0 || !container.config.OpenStdin) return;
  if (container.process) container.process.write(bytes);
  else container.live.early.push(bytes);
}

function endInput({ process, live }: ContainerRecord, sink: Sink): void {
  if (!sink.isOpen) return;
  if (process) process.closeStdin();
  else live.isInputOver = true;
}
