import type { FileSystem } from '../FileSystem.ts';
import type { SpawnFailure } from '../SpawnError.ts';
import { SpawnError } from '../SpawnError.ts';
import { accounts } from './accounts.ts';

/** Who a process runs as. */
interface User {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
}

const largestId = 2 ** 31 - 1;

/**
 * Reads `name`, `uid`, `name:group`, `uid:gid`; empty is root. `more` names further groups.
 * @throws SpawnError badUser, badGroup, badAddedGroup, badId
 */
export function userOf(files: FileSystem, user: string, more: readonly string[] = []): User {
  const [name = '', group = ''] = user.split(':');
  const users = accounts.users(files);
  const isNumber = /^-?\d+$/.test(name);
  if (isNumber && (Number(name) < 0 || Number(name) > largestId))
    throw new SpawnError('badId', name);
  const account = isNumber
    ? users.find(({ uid }) => uid === Number(name))
    : users.find((one) => one.name === (name || 'root'));
  if (!account && !isNumber && name !== '' && name !== 'root')
    throw new SpawnError('badUser', name);
  const groups = accounts.groups(files);
  const groupOf = (text: string, failure: SpawnFailure = 'badGroup') => {
    const found = groups.find((one) => one.name === text);
    if (!found && !/^\d+$/.test(text)) throw new SpawnError(failure, text);
    return found?.gid ?? Number(text);
  };
  const uid = isNumber ? Number(name) : (account?.uid ?? 0);
  const gid = group ? groupOf(group) : (account?.gid ?? 0);
  const others = groups
    .filter(({ members }) => account && members.includes(account.name))
    .map((one) => one.gid);
  return {
    uid,
    gid,
    // The kernel keeps them in order.
    groups: [
      ...new Set([gid, ...others, ...more.map((one) => groupOf(one, 'badAddedGroup'))]),
    ].sort((a, b) => a - b),
    home: account?.home ?? '/',
  };
}
