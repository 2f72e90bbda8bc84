import type { FileSystem } from '../../userland/FileSystem.ts';
import { EngineError } from '../http/EngineError.ts';

/** What `--chown=user:group` means in an image; a number below 0 leaves it to root. @throws EngineError 400 */
export function ownerOf(chown: string, files: FileSystem): { uid: number; gid: number } {
  if (chown === '') return { uid: 0, gid: 0 };
  const [user = '', group = user, ...more] = chown.split(':');
  if (more.length > 0) fail(`invalid chown string format: ${chown}`);
  const uid = idOf(user, files, '/etc/passwd');
  if (uid === null) fail(`can't find uid for user ${user}: no such user: ${user}`);
  const gid = idOf(group, files, '/etc/group');
  if (gid === null) fail(`can't find gid for group ${group}: no such group: ${group}`);
  return { uid, gid };
}

function idOf(name: string, files: FileSystem, list: string): number | null {
  if (/^[-+]?\d+$/.test(name)) return Math.max(Number(name), 0);
  if (!files.exists(list)) return null;
  const lines = new TextDecoder().decode(files.read(list)).split('\n');
  const found = lines.map((line) => line.split(':')).find(([own]) => own === name);
  return found && name !== '' ? Number(found[2]) : null;
}

function fail(reason: string): never {
  throw new EngineError(400, `unable to convert uid/gid chown string to host mapping: ${reason}`);
}
