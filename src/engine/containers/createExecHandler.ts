import { checkContentType } from '../http/checkContentType.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { go } from '../json/go.ts';
import { readBody } from '../json/readBody.ts';
import type { ExecRecord } from '../state/ExecRecord.ts';
import { DetachKeys } from './DetachKeys.ts';
import { execWords } from './execWords.ts';
import { mainProcess } from './mainProcess.ts';
import { mustHear } from './mustHear.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

interface Body {
  readonly User: string;
  readonly Privileged: boolean;
  readonly Tty: boolean;
  readonly AttachStdin: boolean;
  readonly AttachStdout: boolean;
  readonly AttachStderr: boolean;
  readonly DetachKeys: string;
  readonly Env: readonly string[] | null;
  readonly WorkingDir: string;
  readonly Cmd: readonly string[] | null;
}

const shape = go.struct('types.ExecConfig', {
  ...go.fields(go.string, 'User DetachKeys WorkingDir'),
  ...go.fields(go.bool, 'Privileged Tty AttachStdin AttachStdout AttachStderr Detach'),
  ...go.fields(go.list(go.string), 'Env Cmd'),
});

/** `POST /containers/{name}/exec` */
export const createExecHandler: Handler = (engine, call, reply) => {
  const { name = '' } = call.params;
  checkContentType(call);
  const body = readBody<Body>(call, shape);
  const args = body.Cmd ?? [];
  if (args.length === 0) throw new EngineError(400, 'No exec command specified');
  const container = engine.containers.find(name);
  mustHear(engine, container, name);
  const { DetachKeys: detachKeys = '' } = body;
  if (!DetachKeys.read(detachKeys)) {
    throw new EngineError(500, `Invalid escape keys (${detachKeys}) provided`);
  }
  const tty = body.Tty ?? false;
  container.live.linkedEnv = engine.networks.linkedEnvOf(container);
  const main = mainProcess(container, tty);
  const exec: ExecRecord = {
    id: engine.newId(),
    containerId: container.id,
    spec: {
      args,
      env: [...main.env, ...(body.Env ?? [])],
      cwd: body.WorkingDir || main.cwd,
      user: body.User || main.user,
      groups: main.groups ?? [],
      tty,
      hasStdin: body.AttachStdin ?? false,
    },
    attachStdin: body.AttachStdin ?? false,
    attachStdout: body.AttachStdout ?? false,
    attachStderr: body.AttachStderr ?? false,
    isPrivileged: body.Privileged ?? false,
    detachKeys,
    process: null,
    hostPid: 0,
    isRunning: false,
    exitCode: null,
    canRemove: false,
  };
  engine.execs.set(exec.id, exec);
  tellContainerEvent(engine, container, `exec_create: ${execWords(args)}`, { execID: exec.id });
  reply.json(201, { Id: exec.id });
};
