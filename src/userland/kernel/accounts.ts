import type { FileSystem } from '../FileSystem.ts';
import type { Account } from './Account.ts';

/** /etc/passwd and /etc/group of a file system, read anew each time: programs edit them. */
export const accounts = {
  users(files: FileSystem): Account[] {
    return rows(files, '/etc/passwd').map(([name = '', , uid, gid, , home, shell]) => ({
      name,
      uid: Number(uid),
      gid: Number(gid),
      home: home || '/',
      shell: shell || '/bin/sh',
    }));
  },
  groups(files: FileSystem): { name: string; gid: number; members: string[] }[] {
    return rows(files, '/etc/group').map(([name = '', , gid, members]) => ({
      name,
      gid: Number(gid),
      members: (members ?? '').split(',').filter(Boolean),
    }));
  },
  userName(files: FileSystem, uid: number): string | null {
    return (
      accounts.users(files).find((user) => user.uid === uid)?.name ?? (uid === 0 ? 'root' : null)
    );
  },
  groupName(files: FileSystem, gid: number): string | null {
    return (
      accounts.groups(files).find((group) => group.gid === gid)?.name ?? (gid === 0 ? 'root' : null)
    );
  },
};

function rows(files: FileSystem, path: string): string[][] {
  if (!files.exists(path)) return [];
  const text = new TextDecoder().decode(files.read(path));
  return text
    .split('\n')
    .filter((line) => line.includes(':'))
    .map((line) => line.split(':'));
}
