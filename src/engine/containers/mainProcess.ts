import type { ProcessSpec } from '../../userland/ProcessSpec.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { commandOf } from './commandOf.ts';

/**
 * Process 1 of a container: its command, or tini with the command as its child (`--init`).
 * @param tty whether it gets a terminal, where it is another process than 1 that runs as it would
 */
export function mainProcess(
  { config, hostConfig, live }: ContainerRecord,
  tty = config.Tty,
): ProcessSpec {
  const command = commandOf(config);
  return {
    args: hostConfig.Init ? ['/sbin/docker-init', '--', ...command] : command,
    env: environmentOf(config.Env ?? [], config.Hostname, tty, live.linkedEnv),
    cwd: config.WorkingDir || '/',
    user: config.User,
    groups: hostConfig.GroupAdd ?? [],
    tty,
    hasStdin: config.OpenStdin,
    ...(live.standIn ? { program: live.standIn } : {}),
  };
}

/** PATH, HOSTNAME and TERM come first, then what links say, even where they are set otherwise. */
function environmentOf(
  own: readonly string[],
  hostname: string,
  tty: boolean,
  linked: readonly string[],
): readonly string[] {
  const usual = [
    'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    `HOSTNAME=${hostname}`,
    ...(tty ? ['TERM=xterm'] : []),
    ...linked,
  ];
  const byName = new Map(usual.map((line) => [nameOf(line), line]));
  for (const line of own) byName.set(nameOf(line), line);
  return [...byName.values()];
}

function nameOf(line: string): string {
  return line.split('=')[0] ?? '';
}
