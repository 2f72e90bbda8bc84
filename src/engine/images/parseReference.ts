import { EngineError } from '../http/EngineError.ts';
import type { Reference } from './Reference.ts';

const pathPart = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const hostPart =
  '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*(?::[0-9]+)?';
const whole = new RegExp(
  `^((?:${hostPart}/)?${pathPart}(?:/${pathPart})*)(?::([\\w][\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*:[0-9a-fA-F]{32,}))?$`,
);
const longestName = 255;

/**
 * Reads `nginx`, `me/app:1`, `127.0.0.1:5000/app@sha256:…` as distribution's reference package does.
 * @throws EngineError 400 `invalid reference format…`
 */
export function parseReference(text: string): Reference {
  if (/^[0-9a-f]{64}$/.test(text)) {
    fail(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  }
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const hasHost = first !== '' && (/[.:]/.test(first) || first === 'localhost');
  const isHub = !hasHost || first === 'docker.io' || first === 'index.docker.io';
  const rest = hasHost ? text.slice(slash + 1) : text;
  const named = rest.split('@')[0] ?? '';
  const colon = named.lastIndexOf(':');
  const repository = colon > named.lastIndexOf('/') ? named.slice(0, colon) : named;
  if (repository !== repository.toLowerCase()) {
    fail('invalid reference format: repository name must be lowercase');
  }
  const host = isHub ? 'docker.io' : first;
  const path = isHub && !repository.includes('/') ? `library/${repository}` : repository;
  const found = whole.exec(`${host}/${rest}`);
  if (!found) throw new EngineError(400, 'invalid reference format');
  if (host.length + 1 + path.length > longestName) {
    fail(`repository name must not be more than ${longestName} characters`);
  }
  const digest = found[3] ?? null;
  if (digest !== null && !/^sha256:[0-9a-f]{64}$/.test(digest)) {
    fail('invalid reference format');
  }
  return { host, path, tag: found[2] ?? null, digest };
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
