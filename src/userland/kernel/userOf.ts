import type { FileSystem } from '../FileSystem.ts';
import { SpawnError } from '../SpawnError.ts';
import { accounts } from './accounts.ts';

/** Who a process runs as. */
interface User {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
}

/** Reads `name`, `uid`, `name:group`, `uid:gid`; empty is root. @throws SpawnError badUser, badGroup */
export function userOf(files: FileSystem, user: string): User {
  const [name = '', group = ''] = user.split(':');
  const users = accounts.users(files);
  const isNumber = /^\d+$/.test(name);
  const account = isNumber
    ? users.find(({ uid }) => uid === Number(name))
    : users.find((one) => one.name === (name || 'root'));
  if (!account && !isNumber && name !== '' && name !== 'root')
    throw new SpawnError('badUser', name);
  const groups = accounts.groups(files);
  const named = groups.find((one) => one.name === group);
  if (group && !named && !/^\d+$/.test(group)) throw new SpawnError('badGroup', group);
  const uid = isNumber ? Number(name) : (account?.uid ?? 0);
  const gid = group ? (named?.gid ?? Number(group)) : (account?.gid ?? 0);
  const others = groups.filter(({ members }) => account && members.includes(account.name));
  return {
    uid,
    gid,
    groups: [gid, ...others.map((one) => one.gid).filter((one) => one !== gid)],
    home: account?.home ?? '/',
  };
}
