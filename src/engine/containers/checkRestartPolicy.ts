import { EngineError } from '../http/EngineError.ts';
import type { HostConfig } from '../state/HostConfig.ts';

/** @throws EngineError 400 */
export function checkRestartPolicy(policy: HostConfig['RestartPolicy'] | undefined): void {
  const { Name = '', MaximumRetryCount = 0 } = policy ?? {};
  if (['always', 'unless-stopped', 'no'].includes(Name)) {
    if (MaximumRetryCount !== 0) {
      const message = `maximum retry count cannot be used with restart policy '${Name}'`;
      throw new EngineError(400, message);
    }
  } else if (Name === 'on-failure') {
    if (MaximumRetryCount < 0) {
      throw new EngineError(400, 'maximum retry count cannot be negative');
    }
  } else if (Name !== '') throw new EngineError(400, `invalid restart policy '${Name}'`);
}
