import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { readPlatform } from '../http/readPlatform.ts';
import { writeMessage } from '../http/writeMessage.ts';
import { importImage } from './importImage.ts';
import { parseReference } from './parseReference.ts';
import { platformProblem } from './platformProblem.ts';
import { pullImage } from './pullImage.ts';

/** `POST /images/create`: a pull with `fromImage`, an import with `fromSrc`. */
export const createImage: Handler = (engine, call, reply) => {
  const { query } = call;
  const image = query.get('fromImage') ?? '';
  if (image === '') {
    importImage(engine, call, reply);
    return;
  }
  const platform = readPlatform(query);
  const named = parseReference(image.replace(/:$/, ''));
  const tag = query.get('tag') ?? '';
  const reference = tag.startsWith('sha256:')
    ? parseReference(`${image}@${tag}`)
    : { ...named, tag: tag || named.tag };
  if (tag !== '' && reference.digest === null && !isTag(tag)) {
    throw new EngineError(400, 'invalid tag format');
  }
  const areAllTags = reference.tag === null && reference.digest === null;
  // Told only once nothing refuses: a refusal has its own status.
  const early: object[] = [];
  let tell = (message: object): void => {
    early.push(message);
  };
  let isOver = false;
  let problem: string | null = null;
  let end = (): void => {
    isOver = true;
  };
  const cancel = pullImage(engine, reference, areAllTags, {
    onMessage: (message) => tell(message),
    onDone: (reason) => {
      problem = reason;
      end();
    },
  });
  const sink = reply.stream(200, 'application/json');
  sink.onClose(cancel);
  tell = (message) => writeMessage(sink, message);
  end = () => {
    if (problem !== null) writeMessage(sink, { errorDetail: { message: problem }, error: problem });
    else {
      // It is kept all the same: an image without a list of platforms may be for any.
      const warning = platformProblem(`${reference.host}/${reference.path}`, platform);
      if (warning !== null) writeMessage(sink, { status: `WARNING: ${warning}` });
    }
    sink.end();
  };
  early.forEach(tell);
  if (isOver) end();
};

function isTag(text: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(text);
}
