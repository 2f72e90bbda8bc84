import { EngineError } from '../http/EngineError.ts';
import type { Sink } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { DetachKeys } from './DetachKeys.ts';
import { frame } from './frame.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';
import { whenEnded } from './whenEnded.ts';

/** `POST /containers/{name}/attach`: a connection to what a container reads and writes. */
export const attachHandler: Handler = (engine, call, reply) => {
  const { name = '' } = call.params;
  const container = engine.containers.find(name);
  const status = engine.host.statusOf(container.row);
  if (status === 'paused') {
    const message = `container ${name} is paused, unpause the container before attach`;
    throw new EngineError(409, message);
  }
  if (status === 'restarting') {
    const message = `container ${name} is restarting, wait until the container is running`;
    throw new EngineError(409, message);
  }
  const wants = (flag: string) => isTrue(call.query.get(flag));
  const keys = new DetachKeys(call.query.get('detachKeys') ?? '');
  const { live, config } = container;
  const { Tty } = config;
  const hears = (fd: 1 | 2) => wants(fd === 1 || Tty ? 'stdout' : 'stderr');
  const sink = reply.stream(200, 'application/vnd.docker.raw-stream');
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
  if (!wants('stdin') || !call.upstream) return;
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
