import type { Os } from '../kernel/Os.ts';

/**
 * Writes what a package brings: its commands, and one file for the rest of its bytes, which are not kept.
 * @param commands simulated programs by path, an empty name for one that is not simulated
 * @param texts by path; one that is there already is kept
 */
export function installFiles(
  os: Os,
  path: string,
  sizeBytes: number,
  commands: Readonly<Record<string, string>> = {},
  texts: Readonly<Record<string, string>> = {},
): void {
  const names = Object.entries(commands);
  const each = Math.min(200_000, Math.floor(sizeBytes / (2 * names.length || 1)));
  for (const [command, program] of names) put(os, command, each, program, 0o755);
  put(os, path, sizeBytes - each * names.length, '', 0o644);
  for (const [name, text] of Object.entries(texts)) {
    if (os.files.exists(name)) continue;
    os.kernel.spec.files.makeDirectories(parentOf(name));
    os.files.write(name, text, 0o644);
  }
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/';

function put(os: Os, path: string, sizeBytes: number, program: string, mode: number): void {
  os.kernel.spec.files.makeDirectories(parentOf(path));
  os.files.put(path, {
    kind: 'file',
    mode,
    uid: os.uid,
    gid: os.gid,
    modifiedMs: os.nowMs,
    sizeBytes,
    data: null,
    ...(program ? { program } : {}),
  });
}
