import type { FileTree } from '../FileTree.ts';
import { busyboxRoot } from './busyboxRoot.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';

const release = '3.24.2';
const osRelease = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=${release}
PRETTY_NAME="Alpine Linux v3.24"
`;

/** The minimal root of a real Alpine: busybox, apk, and who it is. */
export function alpineRoot(sizeBytes: number, modifiedMs: number): FileTree {
  const files = new FileTreeBuilder(modifiedMs);
  files.file('/etc/alpine-release', `${release}\n`).file('/etc/os-release', osRelease);
  files.program('/sbin/apk', 'apk', Math.min(70_000, sizeBytes));
  for (const name of ['adduser', 'addgroup', 'deluser', 'delgroup'])
    files.program(`/usr/sbin/${name}`, name, 0);
  const root = busyboxRoot(Math.max(0, sizeBytes - files.sizeBytes), modifiedMs);
  return new Map([...root, ...files.tree]);
}
