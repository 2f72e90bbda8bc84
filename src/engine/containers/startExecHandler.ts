import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import { DetachKeys } from './DetachKeys.ts';
import { execFailure } from './execFailure.ts';
import { execWords } from './execWords.ts';
import { findExec } from './findExec.ts';
import { frame } from './frame.ts';
import { mustHear } from './mustHear.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** What runc's failure to start it leaves behind, whatever the reason. */
const failedExitCode = 126;

const shape = go.struct('types.ExecStartCheck', go.fields(go.bool, 'Detach Tty'));

/** `POST /exec/{id}/start` */
export const startExecHandler: Handler = (engine, call, reply) => {
  checkContentType(call);
  const body = readBody<{ Detach: boolean; Tty: boolean }>(call, shape);
  const exec = findExec(engine, call.params.id ?? '');
  const container = engine.containers.find(exec.containerId);
  mustHear(engine, container, container.name);
  const { tty } = exec.spec;
  // Output is framed as this call asks, whatever the program's terminal.
  const isRaw = body.Tty ?? false;
  const keys = DetachKeys.read(exec.detachKeys);
  const tell = (action: string, more = {}) =>
    tellContainerEvent(engine, container, action, { execID: exec.id, ...more });
  const detached = body.Detach ?? false;
  const sink = detached ? null : reply.stream(200, 'application/vnd.docker.raw-stream');
  const hasRun = exec.exitCode !== null;
  if (hasRun || exec.isRunning) {
    const fate = hasRun ? 'has already run' : 'is already running';
    refuse(`Error: Exec command ${exec.id} ${fate}`, 409);
    return;
  }
  tell(`exec_start: ${execWords(exec.spec.args)}`);
  try {
    const { sandbox } = container;
    if (!sandbox) throw new EngineError(409, `Container ${container.id} is not running`);
    const process = sandbox.run(exec.spec);
    exec.process = process;
    exec.hostPid = engine.newPid();
    exec.isRunning = true;
    process.onOutput((fd, bytes) => {
      if (fd === 1 || tty ? exec.attachStdout : exec.attachStderr) {
        sink?.write(frame(fd, bytes, isRaw));
      }
    });
    process.onExit((exitCode) => {
      exec.isRunning = false;
      exec.exitCode = exitCode;
      sink?.end();
      engine.host.resizeWritable(container.row, container.files.writtenBytes);
      tell('exec_die', { exitCode: String(exitCode) });
    });
    call.upstream?.listen(
      (bytes) => {
        if (!exec.attachStdin) return;
        const typed = (tty && keys?.look(bytes)) || { passed: bytes, isDetached: false };
        process.write(typed.passed);
        if (!typed.isDetached) return;
        tell('exec_detach');
        sink?.end();
      },
      () => {
        if (!tty) process.closeStdin();
      },
    );
    if (detached) reply.empty(200);
  } catch (error) {
    const { text, status } = execFailure(error, exec.spec.args[0] ?? '');
    exec.exitCode = failedExitCode;
    refuse(text, status);
  }

  /** A connection that is taken over hears of it on itself. */
  function refuse(text: string, status: number): void {
    if (!sink) throw new EngineError(status, text);
    sink.write(frame(1, new TextEncoder().encode(`${text}\r\n`), isRaw));
    sink.end();
  }
};
