import type { ProcessSpec } from '../../userland/ProcessSpec.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { commandOf } from './commandOf.ts';

/** Process 1 of a container: its command, or tini with the command as its child (`--init`). */
export function mainProcess({ config, hostConfig }: ContainerRecord): ProcessSpec {
  const command = commandOf(config);
  return {
    args: hostConfig.Init ? ['/sbin/docker-init', '--', ...command] : command,
    env: environmentOf(config.Env ?? [], config.Hostname, config.Tty),
    cwd: config.WorkingDir || '/',
    user: config.User,
    tty: config.Tty,
    hasStdin: config.OpenStdin,
  };
}

/** PATH, HOSTNAME and TERM come first unless they are set. */
function environmentOf(own: readonly string[], hostname: string, tty: boolean): readonly string[] {
  const usual = [
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `HOSTNAME=${hostname}`,
    ...(tty ? ['TERM=xterm'] : []),
  ];
  const names = own.map((line) => `${line.split('=')[0] ?? ''}=`);
  return [...usual.filter((line) => !names.some((name) => line.startsWith(name))), ...own];
}
