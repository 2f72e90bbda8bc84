import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { readTar } from './readTar.ts';
import type { TarEntry } from './TarEntry.ts';
import { writeTar } from './writeTar.ts';

const owned = { mode: 0o755, uid: 7, gid: 8, modifiedMs: 1_700_000_000_000 };
const long = `d/${'very-long-name-'.repeat(12)}`;
const entries: TarEntry[] = [
  { path: 'd', node: { ...owned, kind: 'directory' } },
  { path: long, node: { ...owned, kind: 'file', sizeBytes: 2, data: new Uint8Array([104, 105]) } },
  { path: 'sh', node: { ...owned, kind: 'file', sizeBytes: 600, data: null, program: 'sh' } },
  { path: 'link', node: { ...owned, kind: 'symlink', target: 'd/é' } },
];

it('reads what it wrote, programs and long names too', () => {
  expect(readTar(writeTar(entries))).toEqual(entries);
});

it('is read by tar, and reads what tar writes', () => {
  const list = execFileSync('tar', ['t'], { input: writeTar(entries), stdio: 'pipe' }).toString();
  expect(list.split('\n')).toContain(long);
  const names = readTar(execFileSync('tar', ['c', '-C', import.meta.dirname, '.']));
  expect(names.map(({ path }) => path)).toContain('tar.test.ts');
});

it('says what Go says of junk', () => {
  expect(() => readTar(new TextEncoder().encode('junk'))).toThrow('unexpected EOF');
  expect(() => readTar(new Uint8Array(1024).fill(65))).toThrow('invalid tar header');
});
