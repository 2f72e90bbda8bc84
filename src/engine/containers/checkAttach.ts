import type { Engine } from '../Engine.ts';
import type { Call } from '../http/Call.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { DetachKeys } from './DetachKeys.ts';

/** The container a call may attach to, and the keys it leaves by. @throws EngineError 400, 404, 409 */
export function checkAttach(
  engine: Engine,
  call: Call,
): { readonly container: ContainerRecord; readonly keys: DetachKeys } {
  const { name = '' } = call.params;
  const text = call.query.get('detachKeys') ?? '';
  const keys = DetachKeys.read(text);
  if (!keys) throw new EngineError(400, `Invalid detach keys (${text}) provided`);
  const container = engine.containers.find(name);
  const status = engine.host.statusOf(container.row);
  if (status === 'paused') {
    const message = `container ${name} is paused, unpause the container before attach`;
    throw new EngineError(409, message);
  }
  if (status === 'restarting') {
    const message = `container ${name} is restarting, wait until the container is running`;
    throw new EngineError(409, message);
  }
  return { container, keys };
}
