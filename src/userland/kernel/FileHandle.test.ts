import { beforeEach, expect, it } from 'vitest';
import { FileSystem } from '../FileSystem.ts';
import { zeros } from '../zeros.ts';
import { FileHandle } from './FileHandle.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (some: Uint8Array | null) => some && new TextDecoder().decode(some);
let files: FileSystem;

beforeEach(() => {
  files = new FileSystem([], () => 1);
  files.write('/f', bytes('abc'));
});

function open(mode: 'read' | 'write' | 'append', path = '/f'): FileHandle {
  const handle = new FileHandle(files, path, mode);
  handle.retain();
  return handle;
}

it('reads from where it stands to the end', () => {
  const handle = open('read');
  expect([handle.read(2), handle.read(2), handle.read(2)].map(text)).toEqual(['ab', 'c', null]);
});

it('writes at its place, or at the end whoever wrote there', () => {
  const [over, more] = [open('write'), open('append')];
  over.write(bytes('X'));
  more.write(bytes('1'));
  more.write(bytes('2'));
  over.write(bytes('Y'));
  expect(text(files.read('/f'))).toBe('XYc12');
});

it('stays with its file when that gets another name', () => {
  const [reader, writer] = [open('read'), open('append')];
  files.rename('/f', '/g');
  files.write('/f', bytes('another'));
  writer.write(bytes('d'));
  expect(text(reader.read(9))).toBe('abcd');
  expect(text(files.read('/g'))).toBe('abcd');
  expect(text(files.read('/f'))).toBe('another');
  expect(writer.name).toBe('/g');
});

it('stays with its file when the directory above gets another name', () => {
  files.makeDirectory('/d');
  files.rename('/f', '/d/f');
  const writer = open('append', '/d/f');
  files.rename('/d', '/e');
  writer.write(bytes('d'));
  expect(text(files.read('/e/f'))).toBe('abcd');
});

it('keeps a file that has no name any more, and its room, until it is closed', () => {
  const handle = open('append');
  files.remove('/f');
  handle.write(bytes('d'));
  expect(files.exists('/f')).toBe(false);
  expect(text(handle.read(9))).toBe(null);
  expect(files.writtenBytes).toBe(4);
  handle.release();
  expect(files.writtenBytes).toBe(0);
});

it('takes gigabytes of zeros with bytes after them', () => {
  const handle = open('write', '/f');
  for (let block = 0; block < 80; block += 1) handle.write(zeros.of(2 ** 26));
  open('append').write(bytes('x'));
  expect(files.writtenBytes).toBe(80 * 2 ** 26 + 1);
});

it('is refused what the disk has no room for', () => {
  files = new FileSystem([], () => 1, { hasRoom: (writtenBytes) => writtenBytes <= 2 ** 27 });
  files.write('/f', bytes(''));
  const handle = open('write');
  handle.write(zeros.of(2 ** 26));
  handle.write(zeros.of(2 ** 26));
  expect(() => handle.write(zeros.of(2 ** 26))).toThrow('ENOSPC');
  expect(files.writtenBytes).toBe(2 ** 27);
  files.remove('/f');
  expect(() => handle.write(zeros.of(2 ** 26))).toThrow('ENOSPC');
  handle.release();
  files.write('/g', zeros.of(2 ** 26));
  expect(files.writtenBytes).toBe(2 ** 26);
});
