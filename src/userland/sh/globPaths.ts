import type { UserFiles } from '../kernel/UserFiles.ts';
import { matchPattern } from './matchPattern.ts';

/**
 * The paths a pattern matches, sorted; none when nothing does.
 * @param options.hasOwn whether `.*` is `.` and `..` too; @param options.showsHidden whether `*` is `.x` too
 */
export function globPaths(
  files: UserFiles,
  pattern: string,
  { hasOwn = true, showsHidden = false } = {},
): string[] {
  const isAbsolute = pattern.startsWith('/');
  let found = [isAbsolute ? '/' : ''];
  const parts = pattern.split('/').filter(Boolean);
  for (const [index, part] of parts.entries()) {
    const next: string[] = [];
    for (const base of found) {
      const plain = part.replace(/\\(.)/g, '$1');
      if (!/(^|[^\\])[*?[]/.test(part)) {
        if (files.exists(`${base}${plain}`, false)) next.push(`${base}${plain}`);
        continue;
      }
      const directory = base || '.';
      if (!files.isDirectory(directory)) continue;
      const names = listed(files, directory);
      const hasDots = hasOwn && part.startsWith('.');
      for (const name of hasDots ? ['.', '..', ...names] : names) {
        if (name.startsWith('.') && !part.startsWith('.') && !showsHidden) continue;
        if (matchPattern(part, name)) next.push(`${base}${name}`);
      }
    }
    const isLast = index === parts.length - 1;
    found = isLast
      ? next
      : next.filter((path) => files.isDirectory(path)).map((path) => `${path}/`);
  }
  const isDirectoryWanted = pattern.endsWith('/');
  const all = isDirectoryWanted
    ? found.filter((path) => files.isDirectory(path)).map((path) => `${path}/`)
    : found;
  return all.sort();
}

function listed(files: UserFiles, directory: string): string[] {
  try {
    return files.list(directory);
  } catch {
    return [];
  }
}
