import { accounts } from '../kernel/accounts.ts';
import type { Shell } from './Shell.ts';

/** A prompt with its backslash sequences filled in. */
export function promptText(shell: Shell, name: 'PS1' | 'PS2'): string {
  const { os } = shell;
  const home = shell.get('HOME') ?? '';
  const isHome = home !== '/' && home !== '' && `${os.cwd}/`.startsWith(`${home}/`);
  const place = isHome ? `~${os.cwd.slice(home.length)}` : os.cwd;
  const values: Record<string, string> = {
    w: place,
    W: place.split('/').filter(Boolean).at(-1) ?? '/',
    h: os.kernel.spec.hostname.split('.')[0] ?? '',
    H: os.kernel.spec.hostname,
    u: accounts.userName(os.kernel.spec.files, os.uid) ?? String(os.uid),
    $: os.uid === 0 ? '#' : '$',
    n: '\n',
    e: '\x1b',
    '[': '',
    ']': '',
  };
  return (shell.get(name) ?? '').replace(
    /\\(.)/g,
    (whole, letter: string) => values[letter] ?? whole,
  );
}
