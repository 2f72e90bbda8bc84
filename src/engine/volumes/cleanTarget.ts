import { normalizePath } from '../../userland/normalizePath.ts';
import type { EngineError } from '../http/EngineError.ts';

/** Where something is mounted, as a clean absolute path. @param refuse puts dockerd's words around the reason. @throws EngineError */
export function cleanTarget(target: string, refuse: (reason: string) => EngineError): string {
  if (target === '') throw refuse('field Target must not be empty');
  if (!target.startsWith('/')) {
    throw refuse(`invalid mount path: '${target}' mount path must be absolute`);
  }
  const clean = normalizePath(target);
  if (clean === '/') throw refuse("invalid specification: destination can't be '/'");
  return clean;
}
