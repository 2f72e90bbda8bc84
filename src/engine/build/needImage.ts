import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { parseReference } from '../images/parseReference.ts';
import { pullImage } from '../images/pullImage.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { Task } from './Task.ts';

/** An image that is here, or is pulled. @throws EngineError */
export function* needImage(
  engine: Engine,
  doesPull: boolean,
  name: string,
  onMessage: (message: object) => void,
): Task<EngineImage> {
  const { images } = engine;
  const reference = parseReference(name);
  const here = doesPull ? null : images.lookUp(name);
  if (here) return here;
  const tagged = reference.digest ? reference : { ...reference, tag: reference.tag ?? 'latest' };
  const problem = yield (resume) =>
    pullImage(engine, tagged, false, {
      onMessage,
      onDone: resume,
    });
  if (typeof problem === 'string') throw new EngineError(500, problem);
  return images.find(name);
}
