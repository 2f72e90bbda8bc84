import { quoteGo } from '../../go/quoteGo.ts';
import { EngineError } from '../http/EngineError.ts';

const known = ['apparmor', 'seccomp', 'label'];

/** `--security-opt` as dockerd reads it. @throws EngineError 500 */
export function checkSecurity(options: readonly string[]): void {
  for (const option of options) {
    if (option === 'no-new-privileges' || option === 'disable') continue;
    const [, name = '', value = ''] = /^([^=:]*)[=:](.*)$/s.exec(option) ?? [];
    if (name === '') throw new EngineError(500, `invalid --security-opt 1: ${quoteGo(option)}`);
    const isFlag = name === 'no-new-privileges' && ['true', 'false', '1', '0'].includes(value);
    if (!known.includes(name) && !isFlag) {
      throw new EngineError(500, `invalid --security-opt 2: ${quoteGo(option)}`);
    }
  }
}
