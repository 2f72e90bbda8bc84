import { accounts } from '../kernel/accounts.ts';
import type { Shell } from './Shell.ts';

/** `~` and `~name` where a word begins with one; after `:` too in what is assigned. */
export function expandTilde(shell: Shell, text: string, isAssigned: boolean): string {
  if (!text.includes('~')) return text;
  if (!isAssigned) return one(shell, text);
  return text
    .split(':')
    .map((piece) => one(shell, piece))
    .join(':');
}

function one(shell: Shell, text: string): string {
  const [whole, name = ''] = /^~([^/]*)/.exec(text) ?? [];
  if (whole === undefined) return text;
  const home =
    name === ''
      ? shell.get('HOME')
      : accounts.users(shell.os.kernel.spec.files).find((user) => user.name === name)?.home;
  return home === null || home === undefined ? text : home + text.slice(whole.length);
}
