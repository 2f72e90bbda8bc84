import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import type { Given } from './applet.ts';
import { inputs } from './inputs.ts';

/** How a row of bytes is shown. */
type Row = (bytes: Uint8Array, address: number) => string;

const rowBytes = 16;

/** Applets that show bytes: `od`, `hexdump` (and `hd`), `xxd`. */
export const dump = {
  od: applet(
    'aBbcDdeFfHhIiLlOovXxst:A:j:N:w.',
    '[-aBbcDdeFfHhIiLlOovXxs] [-t TYPE] [-A RADIX] [-N SIZE] [-j SKIP] [-S MINSTR] [-w WIDTH] [FILE]...',
    function* (os, given) {
      const radix = given.value('A') ?? 'o';
      const address = (at: number) =>
        radix === 'n'
          ? ''
          : radix === 'x'
            ? at.toString(16).padStart(6, '0')
            : at.toString(radix === 'd' ? 10 : 8).padStart(7, '0');
      const cells = odCells(given);
      const rows: Row = (bytes, at) =>
        cells
          .map(
            (cell, index) =>
              (index === 0 ? address(at) : ' '.repeat(address(at).length)) + cell(bytes),
          )
          .join('\n');
      const end = (at: number) => (radix === 'n' ? '' : `${address(at)}\n`);
      return yield* show(os, given, rows, end, Number(given.value('j') ?? 0), given.value('N'));
    },
  ),
  hexdump: applet(
    'bcdoxCvn:s:e:f:',
    '[-bcdoxCv] [-e FMT] [-f FMT_FILE] [-n LEN] [-s OFS] [FILE]...',
    function* (os, given) {
      const isCanonical = given.has('C') || os.name === 'hd';
      const width = isCanonical ? 8 : 7;
      const address = (at: number) => at.toString(16).padStart(width, '0');
      const row: Row = (bytes, at) => {
        if (isCanonical) return `${address(at)}  ${hexCells(bytes)}  |${printable(bytes)}|`;
        const cell = given.has('b') ? octalBytes : given.has('c') ? characters : hexWords;
        return (address(at) + cell(bytes)).padEnd(width + (cell === hexWords ? 40 : 64));
      };
      const end = (at: number) => (at > 0 ? `${address(at)}\n` : '');
      return yield* show(os, given, row, end, Number(given.value('s') ?? 0), given.value('n'));
    },
  ),
  xxd: applet(
    'pric:g:l:s:u',
    '[-ipr] [-g N] [-c N] [-n LEN] [-s OFS] [FILE]',
    function* (os, given) {
      const row: Row = (bytes, at) => {
        const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
        if (given.has('p')) return hex.join('');
        const pairs = hex.map((cell, index) => (index % 2 === 1 ? `${cell} ` : cell)).join('');
        return `${at.toString(16).padStart(8, '0')}: ${pairs.padEnd(40)} ${printable(bytes)}`;
      };
      return yield* show(
        os,
        given,
        row,
        () => '',
        Number(given.value('s') ?? 0),
        given.value('l'),
        false,
      );
    },
  ),
} as const;

function* show(
  os: Os,
  given: Given,
  row: Row,
  end: (at: number) => string,
  skip: number,
  most: string | null,
  folds = true,
): Run<number> {
  let left = new Uint8Array();
  let at = skip;
  let toSkip = skip;
  let remaining = Number(most ?? Infinity);
  let last = '';
  let isFolded = false;
  const print = function* (bytes: Uint8Array): Run {
    const key = bytes.join();
    if (folds && !given.has('v') && key === last && bytes.length === rowBytes) {
      if (!isFolded) yield* os.print('*\n');
      isFolded = true;
    } else {
      yield* os.print(`${row(bytes, at)}\n`);
      isFolded = false;
    }
    last = key;
    at += bytes.length;
  };
  const status = yield* inputs(os, given.rest, function* (fd) {
    for (let chunk = yield* os.read(fd); chunk !== null; chunk = yield* os.read(fd)) {
      yield* os.look(chunk);
      const kept = chunk.subarray(Math.min(toSkip, chunk.length));
      toSkip -= chunk.length - kept.length;
      const wanted = kept.subarray(0, remaining);
      remaining -= wanted.length;
      const all = new Uint8Array(left.length + wanted.length);
      all.set(left);
      all.set(wanted, left.length);
      let from = 0;
      for (; from + rowBytes <= all.length; from += rowBytes)
        yield* print(all.subarray(from, from + rowBytes));
      left = all.slice(from);
      if (remaining <= 0) return true;
    }
    return false;
  });
  if (left.length > 0) yield* print(left);
  yield* os.print(end(at));
  return status;
}

function odCells(given: Given): ((bytes: Uint8Array) => string)[] {
  const types = given.values('t').flatMap((type) => type.match(/[acdoux]\d*/g) ?? []);
  for (const [flag, type] of [
    ['b', 'o1'],
    ['c', 'c'],
    ['x', 'x2'],
    ['h', 'x2'],
    ['d', 'u2'],
    ['o', 'o2'],
    ['X', 'x4'],
    ['a', 'a'],
  ] as const)
    if (given.has(flag)) types.push(type);
  if (types.length === 0) types.push('o2');
  return types.map((type) => {
    const size = Number(type.slice(1) || 4);
    const letter = type[0] ?? 'o';
    if (/[ac]/.test(letter)) return characters;
    return (bytes) => numbers(bytes, size, letter);
  });
}

function numbers(bytes: Uint8Array, size: number, letter: string): string {
  const radix = { o: 8, x: 16 }[letter] ?? 10;
  const most = 256 ** size - 1;
  const width = letter === 'd' ? String(most).length + 1 : most.toString(radix).length;
  const cells: string[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    let value = 0;
    for (let index = size - 1; index >= 0; index -= 1)
      value = value * 256 + (bytes[at + index] ?? 0);
    if (letter === 'd' && value > most / 2) value -= most + 1;
    const fill = radix === 10 ? ' ' : '0';
    cells.push(` ${value.toString(radix).padStart(width, fill)}`);
  }
  return cells.join('');
}

const named: Readonly<Record<number, string>> = {
  0: '\\0',
  7: '\\a',
  8: '\\b',
  9: '\\t',
  10: '\\n',
  11: '\\v',
  12: '\\f',
  13: '\\r',
};

function characters(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const plain =
      byte >= 32 && byte < 127 ? String.fromCharCode(byte) : byte.toString(8).padStart(3, '0');
    return ` ${(named[byte] ?? plain).padStart(3)}`;
  }).join('');
}

function octalBytes(bytes: Uint8Array): string {
  return numbers(bytes, 1, 'o');
}

function hexWords(bytes: Uint8Array): string {
  return numbers(bytes, 2, 'x');
}

function hexCells(bytes: Uint8Array): string {
  const cells = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  return `${cells.slice(0, 8).join(' ').padEnd(23)}  ${cells.slice(8).join(' ').padEnd(23)}`;
}

function printable(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.',
  ).join('');
}
