import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { HeldMessages } from '../http/HeldMessages.ts';
import { readPlatform } from '../http/readPlatform.ts';
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
  const answer = new HeldMessages();
  const cancel = pullImage(engine, reference, areAllTags, {
    onMessage: (message) => answer.tell(message),
    onDone: (problem) => {
      if (problem !== null) answer.tell({ errorDetail: { message: problem }, error: problem });
      else {
        // It is kept all the same: an image without a list of platforms may be for any.
        const warning = platformProblem(`${reference.host}/${reference.path}`, platform);
        if (warning !== null) answer.tell({ status: `WARNING: ${warning}` });
      }
      answer.end();
    },
  });
  const sink = reply.stream(200, 'application/json');
  sink.onClose(cancel);
  answer.begin(sink);
};

function isTag(text: string): boolean {
  return /^\w[\w.-]{0,127}$/.test(text);
}
