import { accounts } from '../kernel/accounts.ts';
import type { Os } from '../kernel/Os.ts';
import type { Given } from './applet.ts';
import { humanSize } from './humanSize.ts';
import { modeText } from './modeText.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const halfYearMs = 15778800 * 1000;

/** A line of `ls -l`, in busybox's columns. */
export function longLine(os: Os, path: string, name: string, given: Given): string {
  const { files } = os.kernel.spec;
  const node = os.files.stat(path, false);
  const isNumeric = given.has('n');
  const user = (isNumeric ? null : accounts.userName(files, node.uid)) ?? String(node.uid);
  const group = (isNumeric ? null : accounts.groupName(files, node.gid)) ?? String(node.gid);
  const sizeBytes =
    node.kind === 'file'
      ? node.sizeBytes
      : node.kind === 'directory'
        ? 4096
        : node.kind === 'symlink'
          ? node.target.length
          : 0;
  const size =
    node.kind === 'device' ? '1,   3' : given.has('h') ? humanSize(sizeBytes) : String(sizeBytes);
  const date = new Date(node.modifiedMs);
  const isOld = os.nowMs - node.modifiedMs > halfYearMs;
  const two = (value: number) => String(value).padStart(2);
  const clock = `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  const when = `${months[date.getUTCMonth()] ?? ''} ${two(date.getUTCDate())} ${isOld ? ` ${date.getUTCFullYear()}` : clock}`;
  const links = node.kind === 'directory' ? 2 + subdirectories(os, path) : 1;
  const arrow = node.kind === 'symlink' ? ` -> ${node.target}` : '';
  return `${modeText(node)} ${String(links).padStart(4)} ${user.padEnd(8)} ${group.padEnd(8)} ${size.padStart(9)} ${when} ${name}${arrow}`;
}

function subdirectories(os: Os, path: string): number {
  return os.kernel.spec.files
    .list(os.files.absolute(path))
    .filter(
      (name) =>
        os.files.exists(`${path}/${name}`, false) &&
        os.files.stat(`${path}/${name}`, false).kind === 'directory',
    ).length;
}
