import type { FileTree } from '../FileTree.ts';
import { busyboxNames } from './busyboxNames.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';

const passwd = `root:x:0:0:root:/root:/bin/sh
daemon:x:1:1:daemon:/usr/sbin:/bin/false
www-data:x:33:33:www-data:/var/www:/bin/false
nobody:x:65534:65534:nobody:/home:/bin/false
`;
const group = `root:x:0:
daemon:x:1:
www-data:x:33:
nogroup:x:65534:
`;

/** The root of busybox: one program under 269 names, and just enough of /etc. */
export function busyboxRoot(sizeBytes: number, modifiedMs: number): FileTree {
  const files = new FileTreeBuilder(modifiedMs);
  for (const path of [
    '/bin',
    '/dev',
    '/etc',
    '/home',
    '/proc',
    '/sbin',
    '/sys',
    '/usr',
    '/usr/bin',
    '/usr/sbin',
    '/var',
  ])
    files.directory(path);
  files.directory('/root', 0o700).directory('/tmp', 0o1777);
  files.file('/etc/passwd', passwd).file('/etc/group', group);
  files.program('/bin/busybox', 'busybox', Math.max(0, sizeBytes - files.sizeBytes));
  for (const name of busyboxNames)
    if (name !== 'busybox') files.link(`/bin/${name}`, '/bin/busybox');
  return files.tree;
}
