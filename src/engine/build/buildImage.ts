import { dockerRoot } from '../dockerRoot.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { HeldMessages } from '../http/HeldMessages.ts';
import { readPlatform } from '../http/readPlatform.ts';
import type { Reply } from '../http/Reply.ts';
import type { Handler } from '../http/Route.ts';
import { tellImageEvent } from '../images/tellImageEvent.ts';
import { unixMs } from '../unixMs.ts';
import { Build } from './Build.ts';
import type { BuildRequest } from './BuildRequest.ts';
import { CommandError } from './CommandError.ts';
import { containerRunner } from './containerRunner.ts';
import { openContext } from './openContext.ts';
import { parseDockerfile } from './parseDockerfile.ts';
import { readBuildRequest } from './readBuildRequest.ts';
import { runTask } from './runTask.ts';
import type { StepRunner } from './StepRunner.ts';
import { takeDockerfile } from './takeDockerfile.ts';

/** `POST /build`, by the legacy builder. */
export const buildImage: Handler = (engine, { query, body }, reply) => {
  const settings = readBuildRequest(query);
  const nowMs = (): number => unixMs(engine.host.clock);
  const context = openContext(query.get('remote') ?? '', body, nowMs);
  const path = query.get('dockerfile') || 'Dockerfile';
  const text = takeDockerfile(context, path, () => temporary(engine));
  readPlatform(query);
  const dockerfile = parseDockerfile(text);
  build(engine, { ...settings, context, dockerfile }, reply, containerRunner);
};

/** Go's `os.MkdirTemp` ends a name with a number of 32 bits. */
function temporary(engine: Engine): string {
  return `${dockerRoot}/tmp/docker-builder${Number.parseInt(engine.newId().slice(0, 8), 16)}`;
}

/** Builds, telling the client of every step. */
function build(engine: Engine, request: BuildRequest, reply: Reply, runner: StepRunner): void {
  const answer = new HeldMessages();
  const say = (stream: string): void => answer.tell({ stream });
  const quiet: string[] = [];
  const onText = (text: string): void => {
    if (request.isQuiet) quiet.push(text);
    else say(text);
  };
  const onMessage = (message: object): void => {
    if (!request.isQuiet) answer.tell(message);
  };
  const made = new Build(engine, request, runner, { onText, onMessage });
  const { builds } = engine.images.work;
  const task = made.run();
  answer.begin(reply.stream(200, 'application/json'));
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
      answer.end();
    },
    (error) => {
      builds.delete(made);
      quiet.forEach(say);
      if (!(error instanceof Error)) throw error;
      const { message } = error;
      const code = error instanceof CommandError ? { code: error.code } : {};
      answer.tell({ errorDetail: { ...code, message }, error: message });
      answer.end();
      if (!(error instanceof EngineError || error instanceof CommandError)) throw error;
    },
  );
}
