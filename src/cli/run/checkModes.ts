import type { ParsedFlags } from '../ParsedFlags.ts';

const ofContainer = /^container:.+/;
const modes = {
  pid: { name: 'PID', holds: (mode: string) => mode === 'host' || ofContainer.test(mode) },
  uts: { name: 'UTS', holds: (mode: string) => mode === 'host' },
  userns: { name: 'USER', holds: (mode: string) => mode === 'host' },
  cgroupns: { name: 'CGROUP', holds: (mode: string) => mode === 'host' || mode === 'private' },
} as const;

/** Namespaces a container may share. @throws Error `--pid: invalid PID mode` */
export function checkModes(flags: ParsedFlags): void {
  for (const [flag, { name, holds }] of Object.entries(modes)) {
    const mode = flags.string(flag);
    if (mode !== '' && !holds(mode)) throw new Error(`--${flag}: invalid ${name} mode`);
  }
}
