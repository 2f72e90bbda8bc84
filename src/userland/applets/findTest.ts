import { accounts } from '../kernel/accounts.ts';
import type { Os } from '../kernel/Os.ts';
import { matchPattern } from '../sh/matchPattern.ts';
import { parseMode } from './parseMode.ts';
import { regularExpression } from './regularExpression.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Whether a test of `find` holds of a path. */
export function findTest(os: Os, path: string, test: string, value: string): boolean {
  const node = os.files.stat(path, false);
  const name = path.split('/').filter(Boolean).at(-1) ?? '/';
  const ageMs = os.nowMs - node.modifiedMs;
  const { files } = os.kernel.spec;
  switch (test) {
    case '-name':
      return matchPattern(value, name);
    case '-iname':
      return matchPattern(value.toLowerCase(), name.toLowerCase());
    case '-path':
    case '-wholename':
      return matchPattern(value, path);
    case '-ipath':
      return matchPattern(value.toLowerCase(), path.toLowerCase());
    case '-regex':
      return regularExpression(value, { isExtended: false, isWhole: true })?.test(path) ?? false;
    case '-type':
      return { file: 'f', directory: 'd', symlink: 'l', device: 'c' }[node.kind] === value;
    case '-size':
      return sizeFits(
        node.kind === 'file' ? node.sizeBytes : node.kind === 'directory' ? 4096 : 0,
        value,
      );
    case '-user':
    case '-uid':
      return (
        node.uid === (idOf(value) ?? accounts.users(files).find((one) => one.name === value)?.uid)
      );
    case '-group':
    case '-gid':
      return (
        node.gid === (idOf(value) ?? accounts.groups(files).find((one) => one.name === value)?.gid)
      );
    case '-perm':
      return modeFits(node.mode, value);
    case '-newer':
      return node.modifiedMs > os.files.stat(value).modifiedMs;
    case '-mtime':
    case '-atime':
    case '-ctime':
      return compare(Math.floor(ageMs / dayMs), value);
    case '-mmin':
      return compare(Math.floor(ageMs / minuteMs), value);
    case '-links':
    case '-inum':
      return compare(1, value);
    case '-executable':
      return os.files.allows(node, 1);
    case '-empty':
      if (node.kind === 'directory') return os.files.list(path).length === 0;
      return node.kind === 'file' && node.sizeBytes === 0;
    case '-false':
      return false;
    default:
      return true;
  }
}

function idOf(value: string): number | undefined {
  return /^\d+$/.test(value) ? Number(value) : undefined;
}

/** `+n` more, `-n` less, `n` just so. */
function compare(actual: number, asked: string): boolean {
  const wanted = Number(asked.replace(/^[-+]/, ''));
  if (asked.startsWith('+')) return actual > wanted;
  return asked.startsWith('-') ? actual < wanted : actual === wanted;
}

function sizeFits(bytes: number, asked: string): boolean {
  const [, sign = '', count = '', letter = ''] = /^([-+]?)(\d+)([bckwMG]?)$/.exec(asked) ?? [];
  const unit = { c: 1, w: 2, k: 1024, M: 1048576, G: 1073741824 }[letter] ?? 512;
  return compare(Math.ceil(bytes / unit), sign + count);
}

/** `644` just these bits, `-644` all of them, `/644` some. */
function modeFits(mode: number, asked: string): boolean {
  const wanted = parseMode(asked.replace(/^[-/+]/, ''), 0) ?? 0;
  if (asked.startsWith('-')) return (mode & wanted) === wanted;
  if (/^[/+]/.test(asked)) return (mode & wanted) > 0;
  return mode === wanted;
}
