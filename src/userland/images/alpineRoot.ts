import type { FileTree } from '../FileTree.ts';
import { busyboxRoot } from './busyboxRoot.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';

/**
 * The minimal root of a real Alpine: busybox, apk, and who it is.
 * @param createdBy the step that made it, which names the archive it unpacks: `alpine-minirootfs-3.24.2-x86_64`
 */
export function alpineRoot(sizeBytes: number, modifiedMs: number, createdBy = ''): FileTree {
  const release = /minirootfs-(\d+\.\d+\.\d+)/.exec(createdBy)?.[1] ?? '3.24.2';
  const osRelease = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=${release}
PRETTY_NAME="Alpine Linux v${release.slice(0, release.lastIndexOf('.'))}"
`;
  const files = new FileTreeBuilder(modifiedMs);
  files.file('/etc/alpine-release', `${release}\n`).file('/etc/os-release', osRelease);
  files.program('/sbin/apk', 'apk', Math.min(70_000, sizeBytes));
  for (const name of ['adduser', 'addgroup', 'deluser', 'delgroup'])
    files.program(`/usr/sbin/${name}`, name, 0);
  const root = busyboxRoot(Math.max(0, sizeBytes - files.sizeBytes), modifiedMs);
  return new Map([...root, ...files.tree]);
}
