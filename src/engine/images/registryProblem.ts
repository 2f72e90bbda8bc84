import { dialProblem } from '../../go/dialProblem.ts';
import { EngineError } from '../http/EngineError.ts';
import type { RegistryRefusal } from '../state/Registry.ts';
import { familiarName } from './familiarName.ts';
import { familiarReference } from './familiarReference.ts';
import type { Reference } from './Reference.ts';

/** A registry's refusal in the words dockerd passes on. */
export function registryProblem(refusal: RegistryRefusal, reference: Reference): EngineError {
  const { host } = reference;
  switch (refusal) {
    case 'denied':
      return new EngineError(
        404,
        `pull access denied for ${familiarName(reference)}, repository does not exist or may require 'docker login': denied: requested access to the resource is denied`,
      );
    case 'manifestUnknown':
      return new EngineError(
        404,
        `manifest for ${familiarReference(reference)} not found: manifest unknown: manifest unknown`,
      );
    case 'refused':
      return new EngineError(500, unanswered(`http://${host}/v2/`));
    case 'noRegistry':
      return new EngineError(
        500,
        "error parsing HTTP 404 response body: invalid character '<' looking for beginning of value",
      );
    case 'broken':
      return new EngineError(500, 'received unexpected HTTP status: 500 Internal Server Error');
    case 'noSuchHost':
      return new EngineError(500, unanswered(`https://${host}/v2/`));
  }
}

function unanswered(url: string): string {
  return `Get "${url}": ${dialProblem(url)}`;
}
