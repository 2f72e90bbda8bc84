import type { FileTree } from '../FileTree.ts';
import { busyboxRoot } from './busyboxRoot.ts';
import { debianRoot } from './debianRoot.ts';
import { FileTreeBuilder } from './FileTreeBuilder.ts';
import { helloText } from './helloText.ts';
import { hubLayer } from './hubLayer.ts';
import { nginxFiles } from './nginxFiles.ts';

/** Where the program of an image stands, by the last part of its name: `path: program`. */
const programPaths: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nginx: { '/usr/sbin/nginx': 'nginx-stand-in' },
  node: { '/usr/local/bin/node': 'node', '/usr/local/bin/npm': 'npm' },
  python: { '/usr/local/bin/python': 'python', '/usr/local/bin/python3': 'python' },
  postgres: { '/usr/local/bin/postgres': 'postgres' },
  redis: { '/usr/local/bin/redis': 'redis-server', '/usr/local/bin/redis-server': 'redis-server' },
  mysql: { '/usr/local/bin/mysqld': 'mysqld' },
  mariadb: { '/usr/local/bin/mariadbd': 'mysqld' },
  httpd: { '/usr/local/bin/httpd-foreground': 'httpd-foreground' },
};
const alpineRelease = '3.20.3';
const osRelease = `NAME="Alpine Linux"
ID=alpine
VERSION_ID=${alpineRelease}
PRETTY_NAME="Alpine Linux v3.20"
`;

/**
 * The files of one layer of an image whose contents are not downloaded: what its programs need, and one
 * file whose bytes are not kept that makes up the rest of its size.
 * @param repository without registry: `library/nginx`
 * @param layerIndex from the base up, its base's layers counted
 * @param sizeBytes what the files of this layer add up to
 * @param modifiedMs Unix time of the files
 * @param createdBy the step of a real image that made it; the recordings' have steps of their own
 */
export function imageFiles(
  repository: string,
  layerIndex: number,
  sizeBytes: number,
  modifiedMs = 0,
  createdBy = '',
): FileTree {
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  if (name === 'hello-world') {
    const hello = new FileTreeBuilder(modifiedMs).program(
      '/hello',
      'hello',
      sizeBytes || helloText.length,
    );
    return hello.tree;
  }
  if (createdBy !== '' && !createdBy.startsWith('/bin/sh -c'))
    return hubLayer(name, layerIndex, sizeBytes, modifiedMs, createdBy);
  if (layerIndex === 0)
    return /^(?:busybox|alpine)$/.test(name)
      ? busyboxRoot(sizeBytes, modifiedMs)
      : debianRoot(sizeBytes, modifiedMs, name);
  const files = new FileTreeBuilder(modifiedMs);
  const isNginx = name === 'nginx' && nginxFiles(files, layerIndex, sizeBytes);
  if (name === 'alpine')
    files.file('/etc/alpine-release', `${alpineRelease}\n`).file('/etc/os-release', osRelease);
  else if (layerIndex === 1 && !isNginx) {
    const programs = Object.entries(programPaths[name] ?? {});
    const each = Math.min(1 << 20, Math.floor(sizeBytes / (2 * programs.length || 1)));
    for (const [path, program] of programs) files.program(path, program, each);
  }
  const left = sizeBytes - files.sizeBytes;
  if (left > 0) files.file(`/usr/lib.${layerIndex === 1 ? 'bin' : `bin${layerIndex}`}`, left);
  return files.tree;
}
