import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';

const usualColumns = 76;
/** Bytes that are packed at a time: whole groups of three. */
const pieceBytes = 3 * 4096;

/** `base64 [-d] [-w COLUMNS]`, as the bytes come. */
export const base64 = applet(
  'dw:i,decode=d,wrap=w,ignore-garbage=i',
  '[-d] [-w COL] [FILE]',
  function* (os, given) {
    const columns = Number(given.value('w') ?? usualColumns);
    return yield* inputs(os, given.rest.slice(0, 1), function* (fd) {
      if (given.has('d')) yield* decode(os, fd);
      else yield* encode(os, fd, columns);
    });
  },
);

function* encode(os: Os, fd: number, columns: number): Run {
  let left = new Uint8Array();
  let column = 0;
  const print = function* (bytes: Uint8Array): Run {
    let text = '';
    for (const char of btoa(String.fromCharCode(...bytes))) {
      if (columns > 0 && column === columns) {
        text += '\n';
        column = 0;
      }
      text += char;
      column += 1;
    }
    yield* os.print(text);
  };
  for (;;) {
    const block = yield* os.read(fd);
    if (block === null) break;
    yield* os.look(block);
    const all = new Uint8Array(left.length + block.length);
    all.set(left);
    all.set(block, left.length);
    let at = 0;
    for (; at + pieceBytes <= all.length; at += pieceBytes)
      yield* print(all.subarray(at, at + pieceBytes));
    left = all.slice(at);
  }
  yield* print(left);
  if (column > 0 && columns > 0) yield* os.print('\n');
}

function* decode(os: Os, fd: number): Run {
  const decoder = new TextDecoder();
  let left = '';
  for (;;) {
    const block = yield* os.read(fd);
    if (block === null) break;
    yield* os.look(block);
    const text = left + decoder.decode(block, { stream: true }).replace(/[^A-Za-z0-9+/]/g, '');
    const whole = text.length - (text.length % 4);
    yield* write(os, text.slice(0, whole));
    left = text.slice(whole);
  }
  yield* write(os, left.length % 4 === 1 ? left.slice(0, -1) : left);
}

function* write(os: Os, packed: string): Run {
  yield* os.write(
    1,
    Uint8Array.from(atob(packed), (char) => char.charCodeAt(0)),
  );
}
