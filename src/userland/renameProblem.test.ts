import { expect, test } from 'vitest';
import { FileSystem } from './FileSystem.ts';
import { FileTreeBuilder } from './images/FileTreeBuilder.ts';

/** `/d` and `/volume/d`, a volume, and a file mounted over `/etc/hosts`. */
function system() {
  const root = new FileTreeBuilder(0)
    .file('/d/e/f', 'f')
    .file('/g', 'g')
    .directory('/volume')
    .directory('/mounted/below')
    .file('/etc/hosts', 'hosts').tree;
  const mount = (target: string) => ({
    target,
    files: new FileTreeBuilder(0).file('/d/v', 'v').tree,
    isReadOnly: false,
    type: 'ext4',
  });
  return new FileSystem([root], () => 0, {
    mounts: [mount('/volume'), mount('/mounted/below')],
    bound: { paths: ['/etc/hosts'], tree: root },
  });
}

test.each([
  ['/', '/new', 'EBUSY'],
  ['/', '/', 'EBUSY'],
  ['/d', '/', 'EBUSY'],
  ['/d', '/d/e/new', 'EINVAL'],
  ['/g', '/volume/g', 'EXDEV'],
  ['/volume/d', '/new', 'EXDEV'],
  ['/volume', '/new', 'EBUSY'],
  ['/d', '/volume', 'EBUSY'],
  ['/mounted', '/new', 'EBUSY'],
  ['/etc/hosts', '/new', 'EBUSY'],
  ['/g', '/etc/hosts', 'EBUSY'],
])('%s does not become %s: %s', (from, to, code) => {
  const files = system();
  expect(() => files.rename(from, to)).toThrow(code);
  expect(files.changes()).toEqual([]);
});

test.each([
  ['/d', '/new'],
  ['/g', '/d/g'],
  ['/volume/d', '/volume/new'],
])('%s becomes %s', (from, to) => {
  const files = system();
  files.rename(from, to);
  expect([files.exists(from), files.exists(to)]).toEqual([false, true]);
});

test('what something is mounted over is written where it lies, and stays', () => {
  const files = system();
  files.write('/etc/hosts', new TextEncoder().encode('more'));
  expect(new TextDecoder().decode(files.read('/etc/hosts'))).toBe('more');
  for (const path of ['/etc/hosts', '/volume', '/']) {
    expect(() => files.remove(path), path).toThrow('EBUSY');
  }
  expect(files.changes()).toEqual([]);
});
