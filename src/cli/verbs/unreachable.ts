import { dialProblem } from '../../go/dialProblem.ts';
import { formatImageReference } from '../formatImageReference.ts';
import { parseImageReference } from '../parseImageReference.ts';

const notary = 'error contacting notary server: dial tcp: lookup notary.docker.io: no such host';

/**
 * What the client says when neither a registry nor a notary answers it. @param path of the command, `manifest push`
 * @throws CliError for a name that is none
 */
export function unreachable(path: string, names: readonly string[]): string {
  const [first = '', second = first] = names;
  const whole = (name: string): string => {
    const reference = parseImageReference(name);
    return formatImageReference({ ...reference, tag: reference.tag ?? 'latest' });
  };
  switch (path) {
    case 'manifest rm':
    case 'manifest push':
      return names.map((name) => `No such manifest: ${whole(name)}`).join('\n');
    case 'manifest annotate':
      return `manifest for image ${second} does not exist in ${first}`;
    case 'manifest inspect':
      return names.length > 1 ? `No such manifest: ${whole(second)}` : withoutRegistry(first);
    case 'manifest create':
      return withoutRegistry(second);
    case 'trust inspect':
      return names.map((name) => `no signatures or cannot access ${name}`).join('\n');
    case 'trust sign':
      return /:[^/]*$/.test(first) ? `Error: ${notary}` : `no tag specified for ${first}`;
    default:
      return notary;
  }
}

function withoutRegistry(name: string): string {
  const { host } = parseImageReference(name);
  const asked = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const url = `https://${asked}/v2/`;
  return `failed to configure transport: error pinging v2 registry: Get "${url}": ${dialProblem(url)}`;
}
