import { expect, it } from 'vitest';
import { FileTreeBuilder } from './images/FileTreeBuilder.ts';
import { FileSystem } from './FileSystem.ts';

const base = () =>
  new FileTreeBuilder(0).file('/d/a', 'a').file('/d/e/b', 'b').file('/f', 'f').tree;

it('hides what was below a directory that was removed and made again', () => {
  const files = new FileSystem([base()], () => 1);
  files.removeAll('/d');
  expect(files.changes()).toEqual([{ path: '/d', kind: 'D' }]);
  files.makeDirectory('/d');
  expect(files.list('/d')).toEqual([]);
  expect(files.exists('/d/e/b')).toBe(false);
});

it('shows a lower file until it is written, and leaves it as it was', () => {
  const lower = base();
  const files = new FileSystem([lower], () => 1);
  files.write('/f', new TextEncoder().encode('new'));
  expect(new TextDecoder().decode(files.read('/f'))).toBe('new');
  expect(new TextDecoder().decode(new FileSystem([lower], () => 1).read('/f'))).toBe('f');
  expect(files.changes()).toEqual([{ path: '/f', kind: 'C' }]);
});

it('reads through mounts and refuses to write to read-only ones', () => {
  const files = new FileSystem([base()], () => 1);
  files.mount({
    target: '/d',
    files: new FileTreeBuilder(0).file('/v', 'v').tree,
    isReadOnly: true,
    type: 'ext4',
  });
  expect(files.list('/d')).toEqual(['v']);
  expect(() => files.write('/d/w', new Uint8Array())).toThrow('EROFS');
});
