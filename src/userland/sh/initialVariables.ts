import type { Shell } from './Shell.ts';

/** Variables a shell begins with, where its environment has none of that name. */
export function initialVariables({ os, state }: Shell): Record<string, string> {
  const both = { IFS: ' \t\n', OPTIND: '1', PS2: '> ', PS4: '+ ' };
  const { hostname } = os.kernel.spec;
  if (state.dialect === 'dash') return { ...both, PS1: os.uid === 0 ? '# ' : '$ ' };
  if (state.dialect !== 'bash') {
    const own = { PS1: '\\w \\$ ', HOSTNAME: hostname, FUNCNAME: '', LINENO: '' };
    return { ...both, ...own };
  }
  return {
    ...both,
    BASH: '/usr/bin/bash',
    BASH_VERSION: '5.2.15(1)-release',
    EUID: String(os.uid),
    GROUPS: String(os.gid),
    HOSTNAME: hostname,
    HOSTTYPE: 'x86_64',
    MACHTYPE: 'x86_64-pc-linux-gnu',
    OPTERR: '1',
    OSTYPE: 'linux-gnu',
    UID: String(os.uid),
  };
}
