import { accounts } from '../kernel/accounts.ts';
import { errorWords } from '../kernel/errorWords.ts';
import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';
import { modeText } from './modeText.ts';
import { sayProblem } from './sayProblem.ts';

const kinds = {
  file: 'regular file',
  directory: 'directory',
  symlink: 'symbolic link',
  device: 'character special file',
} as const;

export const stat = applet('Lc:ft,format=c', '[-ltf] [-c FMT] FILE...', function* (os, given) {
  if (given.rest.length === 0) throw new UsageError();
  let status = 0;
  for (const path of given.rest) {
    try {
      const node = os.files.stat(path, given.has('L'));
      const size = node.kind === 'file' ? node.sizeBytes : node.kind === 'directory' ? 4096 : 0;
      const kind = node.kind === 'file' && size === 0 ? 'regular empty file' : kinds[node.kind];
      const user = accounts.userName(os.kernel.spec.files, node.uid) ?? 'UNKNOWN';
      const group = accounts.groupName(os.kernel.spec.files, node.gid) ?? 'UNKNOWN';
      const when = `${new Date(node.modifiedMs).toISOString().replace('T', ' ').replace('Z', '000000')} +0000`;
      const octal = node.mode.toString(8);
      const values: Record<string, string> = {
        n: path,
        s: String(size),
        a: octal,
        A: modeText(node),
        u: String(node.uid),
        g: String(node.gid),
        U: user,
        G: group,
        F: kind,
        Y: String(Math.floor(node.modifiedMs / 1000)),
        y: when,
        h: '1',
        B: '512',
        i: '1',
        N:
          node.kind === 'symlink' ? `'${path}' -> '${node.target}'` : os.isGnu ? `'${path}'` : path,
        f: (node.mode | 0o100000).toString(16),
        o: '4096',
        x: when,
        X: String(Math.floor(node.modifiedMs / 1000)),
        z: when,
        Z: String(Math.floor(node.modifiedMs / 1000)),
        b: String(Math.ceil(size / 4096) * 8),
      };
      const format = given.value('c');
      if (format !== null) {
        yield* os.print(
          `${format.replace(/%([a-zA-Z])/g, (whole, letter: string) => values[letter] ?? whole)}\n`,
        );
        continue;
      }
      const link = node.kind === 'symlink' ? ` -> ${node.target}` : '';
      yield* os.print(
        `  File: ${path}${link}\n  Size: ${String(size).padEnd(10)}\tBlocks: ${String(Math.ceil(size / 4096) * 8).padEnd(10)} IO Block: 4096   ${kind}\n` +
          `Device: 2dh/45d\tInode: 1           Links: 1\n` +
          `Access: (${octal.padStart(4, '0')}/${modeText(node)})  Uid: (${String(node.uid).padStart(5)}/${user.padStart(8)})   Gid: (${String(node.gid).padStart(5)}/${group.padStart(8)})\n` +
          `Access: ${when}\nModify: ${when}\nChange: ${when}\n`,
      );
    } catch (error) {
      const reason = errorWords(error);
      if (reason === null) throw error;
      yield* sayProblem(os, `can't stat '${path}'`, `cannot statx '${path}'`, reason);
      status = 1;
    }
  }
  return status;
});
