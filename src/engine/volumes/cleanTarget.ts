import { normalizePath } from '../../userland/normalizePath.ts';
import { EngineError } from '../http/EngineError.ts';

/** Where something is mounted, as a clean absolute path. @param wrap puts dockerd's words around the reason. @throws EngineError 400 */
export function cleanTarget(target: string, wrap: (reason: string) => string): string {
  if (target === '') throw new EngineError(400, wrap('field Target must not be empty'));
  if (!target.startsWith('/')) {
    throw new EngineError(400, wrap(`invalid mount path: '${target}' mount path must be absolute`));
  }
  const clean = normalizePath(target);
  if (clean === '/') {
    throw new EngineError(400, wrap("invalid specification: destination can't be '/'"));
  }
  return clean;
}
