import type { FileErrorCode } from './FileError.ts';
import type { FileNode } from './FileNode.ts';
import { normalizePath } from './normalizePath.ts';

/** Where a path leads, or why nowhere. */
export interface Located {
  readonly real: string;
  readonly problem: FileErrorCode | null;
}

const mostLinks = 40; // the kernel's MAXSYMLINKS

/**
 * Follows a path and the links on it. Nothing is thrown: an error would be costly where most of what is looked
 * for is not there.
 */
export function locatePath(
  nodeAt: (path: string) => FileNode | null,
  path: string,
  followLast: boolean,
): Located {
  let left = normalizePath(path).slice(1).split('/').filter(Boolean);
  let at = '';
  for (let links = 0; left.length > 0;) {
    const [part, ...rest] = left;
    const next = `${at}/${part}`;
    const node = nodeAt(next);
    left = rest;
    if (node?.kind === 'symlink' && (rest.length > 0 || followLast)) {
      links += 1;
      if (links > mostLinks) return { real: '', problem: 'ELOOP' };
      const target = normalizePath(node.target, at || '/');
      left = [...target.split('/').filter(Boolean), ...rest];
      at = '';
    } else {
      if (!node && rest.length > 0) return { real: '', problem: 'ENOENT' };
      if (node && node.kind !== 'directory' && rest.length > 0)
        return { real: '', problem: 'ENOTDIR' };
      at = next;
    }
  }
  return { real: at || '/', problem: null };
}
