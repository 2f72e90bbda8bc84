import type { Handler } from '../http/Route.ts';
import { findExec } from './findExec.ts';

/** `GET /exec/{id}/json` */
export const inspectExecHandler: Handler = (engine, call, reply) => {
  const exec = findExec(engine, call.params.id ?? '');
  const { args, tty, user } = exec.spec;
  reply.json(200, {
    ID: exec.id,
    Running: exec.isRunning,
    ExitCode: exec.exitCode,
    ProcessConfig: {
      tty,
      entrypoint: args[0] ?? '',
      arguments: args.slice(1),
      privileged: exec.isPrivileged,
      ...(user !== '' && { user }),
    },
    OpenStdin: exec.attachStdin,
    OpenStderr: exec.attachStderr,
    OpenStdout: exec.attachStdout,
    CanRemove: exec.canRemove,
    ContainerID: exec.containerId,
    DetachKeys: exec.detachKeys,
    Pid: exec.hostPid,
  });
};
