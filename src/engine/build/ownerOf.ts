import type { FileSystem } from '../../userland/FileSystem.ts';
import { accounts } from '../../userland/kernel/accounts.ts';
import { EngineError } from '../http/EngineError.ts';

/** What `--chown=user:group` means in an image; a number below 0 leaves it to root. @throws EngineError 400 */
export function ownerOf(chown: string, files: FileSystem): { uid: number; gid: number } {
  if (chown === '') return { uid: 0, gid: 0 };
  const [user = '', group = user, ...more] = chown.split(':');
  if (more.length > 0) fail(`invalid chown string format: ${chown}`);
  const uid = numberOf(user) ?? accounts.users(files).find(({ name }) => name === user)?.uid;
  if (uid === undefined) fail(`can't find uid for user ${user}: no such user: ${user}`);
  const gid = numberOf(group) ?? accounts.groups(files).find(({ name }) => name === group)?.gid;
  if (gid === undefined) fail(`can't find gid for group ${group}: no such group: ${group}`);
  return { uid, gid };
}

function numberOf(text: string): number | null {
  return /^[-+]?\d+$/.test(text) ? Math.max(Number(text), 0) : null;
}

function fail(reason: string): never {
  throw new EngineError(400, `unable to convert uid/gid chown string to host mapping: ${reason}`);
}
