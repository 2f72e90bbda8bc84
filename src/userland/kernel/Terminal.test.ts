import { beforeEach, describe, expect, it } from 'vitest';
import { signals } from './signals.ts';
import { Terminal } from './Terminal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let shown: string;
let terminal: Terminal;

beforeEach(() => {
  shown = '';
  terminal = new Terminal((written) => (shown += new TextDecoder().decode(written)));
});

function readAll(most: number): string {
  const taken: number[] = [];
  // No more reads than bytes were typed: a line that grows as it is read must fail, not hang.
  for (let count = 0; count < 100; count += 1) {
    const some = terminal.read(most);
    if (some === 'later' || some === null) break;
    taken.push(...some);
  }
  return new TextDecoder().decode(new Uint8Array(taken));
}

describe('cooked', () => {
  it.each([1, 2, 3, 64])(
    'gives a line whole, accents too, to who reads %i bytes at a time',
    (most) => {
      terminal.type(bytes('café 漢\r'));
      expect(readAll(most)).toBe('café 漢\n');
      expect(terminal.read(most)).toBe('later');
    },
  );

  it('echoes what is typed, and takes characters back', () => {
    terminal.type(bytes('é€\x7fx\r'));
    expect(readAll(64)).toBe('éx\n');
    expect(shown).toBe('é€\b \bx\r\n');
  });

  it('takes a character typed in two pieces', () => {
    terminal.type(bytes('é').subarray(0, 1));
    terminal.type(new Uint8Array([...bytes('é').subarray(1), 13]));
    expect(readAll(1)).toBe('é\n');
  });

  it('keeps a line until it is sent; ^D sends it, and ends what is read where there is none', () => {
    terminal.type(bytes('ab'));
    expect(terminal.read(9)).toBe('later');
    terminal.type(bytes('\x04\x04'));
    expect(readAll(9)).toBe('ab');
    expect(terminal.read(9)).toBe('later');
  });

  it('drops the line and tells of ^C', () => {
    const heard: number[] = [];
    terminal.onSignal = (signal) => heard.push(signal);
    terminal.type(bytes('abc\x03d\r'));
    expect(heard).toEqual([signals['INT']]);
    expect(readAll(9)).toBe('d\n');
  });
});

it('hands over what nobody has read: lines one by one, then the one being typed', () => {
  terminal.type(bytes('one\rtwo\rthr'));
  expect(readAll(9)).toBe('one\ntwo\n');
  terminal.type(bytes('ee\rfour'));
  expect(terminal.takeUnread()).toBe('three\n');
  expect(terminal.takeUnread()).toBe('four');
  expect(terminal.takeUnread()).toBe('');
});

it('gives keys as they come where a program reads them itself', () => {
  terminal.isCooked = false;
  terminal.type(bytes('é\x03'));
  expect(readAll(1)).toBe('é\x03');
});

it('wakes who waits', () => {
  let woken = 0;
  const stop = terminal.onChange(() => (woken += 1));
  terminal.type(bytes('a'));
  terminal.hangUp();
  stop();
  terminal.type(bytes('b'));
  expect(woken).toBe(2);
});
