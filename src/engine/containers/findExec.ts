import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ExecRecord } from '../state/ExecRecord.ts';

/** By id or what it begins with. @throws EngineError 404 */
export function findExec({ execs }: Engine, id: string): ExecRecord {
  const found = execs.get(id) ?? [...execs.values()].find((exec) => exec.id.startsWith(id));
  if (!found) throw new EngineError(404, `No such exec instance: ${id}`);
  return found;
}
