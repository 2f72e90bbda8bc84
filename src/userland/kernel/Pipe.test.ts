import { expect, it } from 'vitest';
import { zeros } from '../zeros.ts';
import { Pipe } from './Pipe.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (some: unknown) =>
  some instanceof Uint8Array ? new TextDecoder().decode(some) : some;

function opened(): Pipe {
  const pipe = new Pipe();
  pipe.reader.retain();
  pipe.writer.retain();
  return pipe;
}

it('gives what was written, as much as is asked for', () => {
  const { reader, writer } = opened();
  writer.write(bytes('abc'));
  writer.write(bytes('de'));
  expect([2, 2, 2].map((most) => text(reader.read(most)))).toEqual(['ab', 'c', 'de']);
  expect(reader.read(2)).toBe('later');
});

it('ends when all writers have left, once it is empty', () => {
  const { reader, writer } = opened();
  writer.retain();
  writer.write(bytes('a'));
  writer.release();
  writer.release();
  expect(text(reader.read(9))).toBe('a');
  expect(reader.read(9)).toBe(null);
});

it('is broken when nobody reads any more', () => {
  const { reader, writer } = opened();
  reader.release();
  expect(writer.write(bytes('a'))).toBe('broken');
});

it('takes 64 KiB, and more when something was read; whoever waits is told', () => {
  const { reader, writer } = opened();
  let told = 0;
  expect(writer.write(zeros.of(100_000))).toBe(65_536);
  expect(writer.write(bytes('a'))).toBe(0);
  const stop = writer.onChange(() => (told += 1));
  reader.read(10);
  expect(told).toBe(1);
  expect(writer.write(bytes('0123456789abc'))).toBe(10);
  stop();
});

it('keeps what it took, whatever the writer does with its bytes then', () => {
  const { reader, writer } = opened();
  const own = bytes('abc');
  writer.write(own);
  own.fill(0);
  expect(text(reader.read(9))).toBe('abc');
});
