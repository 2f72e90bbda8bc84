import { familiarName } from './familiarName.ts';
import type { Reference } from './Reference.ts';

/** With its digest, its tag, or `latest`: `nginx:latest`, `nginx@sha256:…`. */
export function familiarReference(reference: Reference): string {
  const { tag, digest } = reference;
  const name = familiarName(reference);
  return digest ? `${name}@${digest}` : `${name}:${tag ?? 'latest'}`;
}
