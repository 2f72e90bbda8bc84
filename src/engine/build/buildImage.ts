import { FileSystem } from '../../userland/FileSystem.ts';
import { FileError } from '../../userland/FileError.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Reply } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { writeMessage } from '../http/writeMessage.ts';
import { plainTar } from '../images/plainTar.ts';
import { tellImageEvent } from '../images/tellImageEvent.ts';
import { treeOfTar } from '../images/treeOfTar.ts';
import { unixMs } from '../unixMs.ts';
import { Build } from './Build.ts';
import type { BuildRequest } from './BuildRequest.ts';
import { CommandError } from './CommandError.ts';
import { containerRunner } from './containerRunner.ts';
import { parseDockerfile } from './parseDockerfile.ts';
import { readBuildRequest } from './readBuildRequest.ts';
import { runTask } from './runTask.ts';
import type { StepRunner } from './StepRunner.ts';

/** `POST /build`, by the legacy builder. */
export const buildImage: Handler = (engine, { query, body }, reply) => {
  const settings = readBuildRequest(query);
  const context = contextOf(engine, query, body);
  const path = query.get('dockerfile') || 'Dockerfile';
  const dockerfile = parseDockerfile(readText(context, path));
  build(engine, { ...settings, context, dockerfile }, reply, containerRunner);
};

/** Builds, telling the client of every step. */
function build(engine: Engine, request: BuildRequest, reply: Reply, runner: StepRunner): void {
  const early: object[] = [];
  let tell = (message: object): void => {
    early.push(message);
  };
  const say = (stream: string): void => tell({ stream });
  const quiet: string[] = [];
  const onText = (text: string): void => {
    if (request.isQuiet) quiet.push(text);
    else say(text);
  };
  const onMessage = (message: object): void => {
    if (!request.isQuiet) tell(message);
  };
  const made = new Build(engine, request, runner, { onText, onMessage });
  const { builds } = engine.images.work;
  const task = made.run();
  const sink = reply.stream(200, 'application/json');
  tell = (message) => writeMessage(sink, message);
  early.forEach(tell);
  builds.add(made);
  runTask(
    task,
    ({ id }) => {
      builds.delete(made);
      if (request.isQuiet) say(`${id}\n`);
      else say(`Successfully built ${id.slice(7, 19)}\n`);
      for (const tag of request.tags) {
        engine.images.tag(tag, id);
        tellImageEvent(engine, 'tag', id, tag);
        if (!request.isQuiet) say(`Successfully tagged ${tag}\n`);
      }
      sink.end();
    },
    (error) => {
      builds.delete(made);
      quiet.forEach(say);
      if (!(error instanceof Error)) throw error;
      const { message } = error;
      const code = error instanceof CommandError ? { code: error.code } : {};
      tell({ errorDetail: { ...code, message }, error: message });
      sink.end();
      if (!(error instanceof EngineError || error instanceof CommandError)) throw error;
    },
  );
}

function contextOf(engine: Engine, query: URLSearchParams, body: Uint8Array): FileSystem {
  const remote = query.get('remote') ?? '';
  if (remote !== '' && remote !== 'client-session') throw new EngineError(500, unreachable(remote));
  let entries;
  try {
    entries = body.length === 0 ? [] : plainTar(body);
  } catch (error) {
    if (!(error instanceof TarError)) throw error;
    throw new EngineError(500, error.message);
  }
  return new FileSystem([treeOfTar(entries)], () => unixMs(engine.host.clock));
}

function readText(context: FileSystem, path: string): string {
  let bytes;
  try {
    bytes = context.read(path);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new EngineError(500, `Cannot locate specified Dockerfile: ${path}`);
  }
  if (bytes.length === 0) {
    throw new EngineError(500, `the Dockerfile (${path}) cannot be empty`);
  }
  return new TextDecoder().decode(bytes);
}

function unreachable(remote: string): string {
  const host = remote.replace(/^\w+:\/\//, '').split('/')[0] ?? '';
  if (/\.git(#|$)|^git/.test(remote)) {
    return `error fetching: fatal: unable to access '${remote}/': Could not resolve host: ${host}\n: exit status 128`;
  }
  const isNear = /^(localhost|127\.)/.test(host);
  const why = isNear
    ? `dial tcp ${host}: connect: connection refused`
    : `dial tcp: lookup ${host.replace(/:\d+$/, '')}: no such host`;
  return `error downloading remote context ${remote}: Get "${remote}": ${why}`;
}
