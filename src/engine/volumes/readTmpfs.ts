import { EngineError } from '../http/EngineError.ts';
import { cleanTarget } from './cleanTarget.ts';
import type { MountRequest } from './MountRequest.ts';

/** `--tmpfs target:options`. @throws EngineError 400 */
export function readTmpfs(target: string, options: string): MountRequest {
  return {
    type: 'tmpfs',
    source: '',
    target: cleanTarget(target, (why) => new EngineError(400, why)),
    mode: options,
    isReadOnly: options.split(',').includes('ro'),
    copies: false,
    makesSource: false,
    driver: '',
    labels: null,
    options: null,
    isUnlisted: true,
  };
}
