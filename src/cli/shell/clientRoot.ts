import type { FileTree } from '../../userland/FileTree.ts';
import { busyboxRoot } from '../../userland/images/busyboxRoot.ts';
import { FileTreeBuilder } from '../../userland/images/FileTreeBuilder.ts';

const dockerBytes = 42_000_000;
const bashBytes = 1_265_648;
const busyboxBytes = 1_984_361;

/** The person's own computer: the usual small programs, bash, and docker. */
export function clientRoot(modifiedMs: number): FileTree {
  const added = new FileTreeBuilder(modifiedMs);
  added
    .program('/bin/bash', 'bash', bashBytes)
    .program('/usr/local/bin/docker', 'docker', dockerBytes)
    .file('/etc/hostname', 'host\n');
  return new Map([...busyboxRoot(busyboxBytes, modifiedMs), ...added.tree]);
}
