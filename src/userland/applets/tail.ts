import { joinBytes } from '../joinBytes.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';

export const tail = applet('n:c:fFs:qv0123456789', '[OPTIONS] [FILE]...', function* (os, given) {
  const digits = os.args.find((word) => /^-\d+$/.test(word))?.slice(1);
  const asked = given.value('c') ?? given.value('n') ?? digits ?? '10';
  const amount = Math.abs(parseInt(asked, 10)) || 0;
  const isFromStart = asked.startsWith('+');
  const count = given.has('c') ? byteCount : newlineCount;
  let opened = 0;
  const status = yield* inputs(
    os,
    given.rest,
    function* (fd, name, index) {
      opened += 1;
      if ((given.rest.length > 1 && !given.has('q')) || given.has('v'))
        yield* os.print(`${index > 0 ? '\n' : ''}==> ${name} <==\n`);
      if (isFromStart) yield* copyFrom(os, fd, amount - 1, count);
      else yield* os.write(1, yield* lastOf(os, fd, amount, count));
      if (!given.has('f') && !given.has('F')) return;
      for (;;) {
        const more = yield* os.read(fd);
        if (more) yield* os.write(1, more);
        else yield* os.sleep(1000);
      }
    },
    (name, reason) => `can't open '${name}': ${reason}`,
  );
  if (opened === 0) yield* os.complain('tail: no files\n');
  return status;
});

type Count = (bytes: Uint8Array) => number;

function byteCount(bytes: Uint8Array): number {
  return bytes.length;
}

function newlineCount(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  return lines;
}

/** All but so many bytes or lines of the beginning. */
function* copyFrom(os: Os, fd: number, skipped: number, count: Count): Run {
  let left = skipped;
  for (let block = yield* os.read(fd); block !== null; block = yield* os.read(fd)) {
    const counted = left > 0 ? count(block) : 0;
    if (left > 0 && counted < left) left -= counted;
    else {
      yield* os.write(1, block.subarray(left > 0 ? placeAfter(block, left, count) : 0));
      left = 0;
    }
  }
}

/** The end of what a descriptor gives; no more is held than may be of it. */
function* lastOf(os: Os, fd: number, amount: number, count: Count): Run<Uint8Array> {
  const kept: { block: Uint8Array; counted: number }[] = [];
  let [keptBytes, keptCount] = [0, 0];
  // The newline at the very end begins no line.
  const wanted = amount + (count === newlineCount ? 1 : 0);
  for (let block = yield* os.read(fd); block !== null; block = yield* os.read(fd)) {
    yield* os.look(block);
    const counted = count(block);
    kept.push({ block, counted });
    keptBytes += block.length;
    keptCount += counted;
    for (let first = kept[0]; first && keptCount - first.counted >= wanted; first = kept[0]) {
      keptBytes -= first.block.length;
      keptCount -= first.counted;
      kept.shift();
    }
    yield* os.keep(keptBytes);
  }
  const all = joinBytes(kept.map(({ block }) => block));
  if (amount === 0) return all.subarray(all.length);
  const isEnded = count === newlineCount && all.at(-1) === 10;
  const surplus = keptCount - amount + (count === newlineCount && !isEnded ? 1 : 0);
  return surplus <= 0 ? all : all.subarray(placeAfter(all, surplus, count));
}

/** Where the bytes stand that follow so many bytes or lines. */
function placeAfter(bytes: Uint8Array, amount: number, count: Count): number {
  if (count === byteCount) return amount;
  let at = 0;
  for (let left = amount; left > 0; left -= 1) at = bytes.indexOf(10, at) + 1;
  return at;
}
