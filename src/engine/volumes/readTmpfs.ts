import { EngineError } from '../http/EngineError.ts';
import { cleanTarget } from './cleanTarget.ts';
import type { MountRequest } from './MountRequest.ts';

const flags = 'ro rw exec noexec suid nosuid dev nodev sync async atime noatime relatime'.split(
  ' ',
);
const valued = ['size', 'mode', 'uid', 'gid', 'nr_inodes', 'nr_blocks', 'mpol'];

/** `--tmpfs target:options`. @throws EngineError 400 */
export function readTmpfs(target: string, options: string): MountRequest {
  for (const option of options.split(',').filter(Boolean)) {
    const [name = '', value] = option.split('=');
    const isKnown = value === undefined ? flags.includes(name) : valued.includes(name);
    if (isKnown) continue;
    const shown = [name, value].filter((part) => part !== undefined);
    const text = shown.map((part) => `"${part}"`).join(' ');
    const list =
      value === undefined ? `invalid tmpfs option "${name}"` : `invalid tmpfs option [${text}]`;
    throw new EngineError(400, list);
  }
  return {
    type: 'tmpfs',
    source: '',
    target: cleanTarget(target, (why) => why),
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
