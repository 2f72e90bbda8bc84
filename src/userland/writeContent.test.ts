import { expect, it } from 'vitest';
import type { FileContent } from './FileContent.ts';
import { readContent } from './readContent.ts';
import { writeContent } from './writeContent.ts';
import { zeros } from './zeros.ts';

const none: FileContent = { sizeBytes: 0, data: new Uint8Array() };
const bytes = (text: string) => new TextEncoder().encode(text);
const gigabyte = 2 ** 30;

function read(content: FileContent, at = 0, most = 64): string {
  return new TextDecoder().decode(readContent(content, at, most)).replaceAll('\0', '.');
}

it('appends, writes over and reads at a place', () => {
  const hello = writeContent(writeContent(none, 0, bytes('hel')), 3, bytes('lo'));
  expect(read(hello)).toBe('hello');
  expect(read(writeContent(hello, 1, bytes('a')))).toBe('hallo');
  expect(read(hello, 1, 3)).toBe('ell');
  expect(read(hello, 9)).toBe('');
});

it('leaves what was there before as it was, though appending copies nothing', () => {
  const one = writeContent(writeContent(none, 0, bytes('a')), 1, bytes('b'));
  const left = writeContent(one, 2, bytes('L'));
  const right = writeContent(one, 2, bytes('R'));
  expect([read(one), read(left), read(right)]).toEqual(['ab', 'abL', 'abR']);
});

it('keeps holes where zeros were written, with bytes around and in them', () => {
  let content = writeContent(none, 0, bytes('head'));
  for (let block = 0; block < 80; block += 1)
    content = writeContent(content, content.sizeBytes, zeros.of(2 ** 26));
  content = writeContent(content, content.sizeBytes, bytes('tail'));
  content = writeContent(content, gigabyte, bytes('mid'));
  expect(content.sizeBytes).toBe(80 * 2 ** 26 + 8);
  expect(content.pieces?.map(({ bytes: { length } }) => length)).toEqual([4, 3, 4]);
  expect(read(content, 0, 6)).toBe('head..');
  expect(read(content, gigabyte - 1, 5)).toBe('.mid.');
  expect(read(content, content.sizeBytes - 5, 99)).toBe('.tail');
  expect(zeros.isKnown(readContent(content, 4096, 65536))).toBe(true);
});

it('writes zeros over what was there', () => {
  const content = writeContent(
    writeContent(none, 0, bytes('x'.repeat(9000))),
    1000,
    zeros.of(4096),
  );
  expect(read(content, 998, 4)).toBe('xx..');
  expect(read(content, 5094, 4)).toBe('..xx');
  expect(content.sizeBytes).toBe(9000);
});
