import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';

const allowed = '[a-zA-Z0-9][a-zA-Z0-9_.-]';

/** A container's name without its slash, if it may be given. @throws EngineError 400, 409 */
export function checkName({ containers }: Engine, asked: string): string {
  const name = asked.startsWith('/') ? asked.slice(1) : asked;
  if (!new RegExp(`^${allowed}+$`).test(name)) {
    throw new EngineError(400, `Invalid container name (${asked}), only ${allowed} are allowed`);
  }
  const holder = containers.byName(name);
  if (!holder) return name;
  throw new EngineError(
    409,
    `Conflict. The container name "/${name}" is already in use by container "${holder.id}". ` +
      'You have to remove (or rename) that container to be able to reuse that name.',
  );
}
