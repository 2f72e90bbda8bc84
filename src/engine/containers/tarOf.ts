import type { FileSystem } from '../../userland/FileSystem.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';

/** A file, or a directory and all below it, as members of an archive under a name of their own. */
export function tarOf(files: FileSystem, path: string, name: string): TarEntry[] {
  const node = files.stat(path, false);
  const own: TarEntry[] = name === '' ? [] : [{ path: name, node }];
  if (node.kind !== 'directory') return own;
  const below = files.list(path).flatMap((child) => {
    const prefix = path === '/' ? '' : path;
    return tarOf(
      files,
      `${prefix}/${child}`,
      name === '' ? child : `${name === '/' ? '' : name}/${child}`,
    );
  });
  return [...own, ...below];
}
