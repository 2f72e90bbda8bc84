import { CliError } from './CliError.ts';
import type { ImageReference } from './ImageReference.ts';

const pathPart = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const hostLabel = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const pattern = new RegExp(
  `^(?:${hostLabel}(?:\\.${hostLabel})*(?::[0-9]+)?/)?${pathPart}(?:/${pathPart})*(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,}))?$`,
);
const longestName = 255;

/**
 * Reads `nginx`, `me/app:1`, `127.0.0.1:5000/app@sha256:…` as the client does before it asks the daemon.
 * @throws CliError `invalid reference format…`
 */
export function parseImageReference(text: string): ImageReference {
  if (/^[0-9a-f]{64}$/.test(text)) {
    throw new CliError(
      `invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`,
    );
  }
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const hasHost =
    slash >= 0 && (/[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase());
  const isHub = !hasHost || first === 'docker.io' || first === 'index.docker.io';
  const rest = hasHost ? text.slice(slash + 1) : text;
  const named = rest.split('@')[0] ?? '';
  const colon = named.lastIndexOf(':');
  const repository = colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
  if (repository !== repository.toLowerCase()) {
    throw new CliError(
      `invalid reference format: repository name (${isHub && !repository.includes('/') ? `library/${repository}` : repository}) must be lowercase`,
    );
  }
  const host = isHub ? 'docker.io' : first;
  const path = isHub && !repository.includes('/') ? `library/${repository}` : repository;
  const found = pattern.exec(`${host}/${rest}`);
  if (!found) throw new CliError('invalid reference format');
  if (path.length > longestName) {
    throw new CliError(`repository name must not be more than ${longestName} characters`);
  }
  return { host, path, tag: found[1] ?? null, digest: found[2] ?? null };
}
