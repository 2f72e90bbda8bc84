import type { FileTree } from '../FileTree.ts';
import { busyboxNames } from './busyboxNames.ts';
import { distributions } from './distributions.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';

const passwd = `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
bin:x:2:2:bin:/bin:/usr/sbin/nologin
sys:x:3:3:sys:/dev:/usr/sbin/nologin
www-data:x:33:33:www-data:/var/www:/usr/sbin/nologin
nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
`;
const group = `root:x:0:
daemon:x:1:
bin:x:2:
sys:x:3:
www-data:x:33:
nogroup:x:65534:
`;
/** What a minimal Debian does not have, though busybox does. */
const missing = new Set(
  'busybox ash [[ time ping ping6 wget vi top ps ip ifconfig netstat nslookup httpd nc telnet free uptime less xxd killall route'.split(
    ' ',
  ),
);

/**
 * A minimal Debian, or one like it: bash, the usual tools (busybox's stand in for coreutils), apt.
 * @param createdBy the step that made it, which names the release
 */
export function debianRoot(
  sizeBytes: number,
  modifiedMs: number,
  name: string,
  createdBy = '',
): FileTree {
  const { osRelease, debianVersion, hasApt } = distributions.of(name, createdBy);
  const files = new FileTreeBuilder(modifiedMs);
  for (const path of 'boot dev etc home media mnt opt proc run srv sys usr usr/bin usr/sbin usr/lib usr/local usr/local/bin var var/lib/apt/lists var/lib/dpkg'.split(
    ' ',
  ))
    files.directory(`/${path}`);
  files.directory('/root', 0o700).directory('/tmp', 0o1777);
  for (const name of ['bin', 'sbin', 'lib']) files.link(`/${name}`, `usr/${name}`);
  files.file('/etc/passwd', passwd).file('/etc/group', group);
  files.file('/usr/lib/os-release', osRelease).link('/etc/os-release', '../usr/lib/os-release');
  if (debianVersion !== null) files.file('/etc/debian_version', `${debianVersion}\n`);
  const sources = osRelease.includes('ID=ubuntu') ? 'ubuntu' : 'debian';
  if (hasApt) files.file(`/etc/apt/sources.list.d/${sources}.sources`, 'Types: deb\n');
  const each = Math.floor(sizeBytes / 1000);
  files.program('/usr/bin/bash', 'bash', each).program('/usr/bin/dash', 'dash', each);
  files.link('/usr/bin/sh', 'dash');
  if (hasApt) files.program('/usr/bin/apt', 'apt', each).program('/usr/bin/apt-get', 'apt', each);
  for (const name of busyboxNames)
    if (!missing.has(name) && name !== 'sh') files.program(`/usr/bin/${name}`, 'coreutils', each);
  for (const name of ['useradd', 'groupadd', 'usermod'])
    files.program(`/usr/sbin/${name}`, name, 0);
  const left = sizeBytes - files.sizeBytes;
  if (left > 0) files.file('/usr/lib/x86_64-linux-gnu/libc.so.6', left);
  return files.tree;
}
