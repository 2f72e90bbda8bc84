import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { UsageError } from './UsageError.ts';

/** `cmp [-ls] FILE1 [FILE2]`: 0 where they are the same, 1 where not, 2 for errors. */
export const cmp = applet('lsn:', '[-ls] [-n NUM] FILE1 [FILE2]', function* (os, given) {
  const [left, right = '-'] = given.rest;
  if (left === undefined) throw new UsageError();
  const both: Uint8Array[] = [];
  const failed = yield* inputs(os, [left, right], function* (fd) {
    both.push(yield* os.readAll(fd));
  });
  const [a, b] = both;
  if (failed > 0 || !a || !b) return 2;
  const length = Math.min(a.length, b.length, Number(given.value('n') ?? Infinity));
  let line = 1;
  let status = 0;
  yield* os.look(a);
  for (let at = 0; at < length; at += 1) {
    if (a[at] === b[at]) {
      if (a[at] === 10) line += 1;
      continue;
    }
    status = 1;
    if (given.has('s')) return 1;
    if (!given.has('l')) {
      const kind = os.isGnu ? 'byte' : 'char';
      yield* os.print(`${left} ${right} differ: ${kind} ${at + 1}, line ${line}\n`);
      return 1;
    }
    const octal = (byte = 0) => byte.toString(8).padStart(3);
    yield* os.print(
      `${String(at + 1).padStart(String(length).length)} ${octal(a[at])} ${octal(b[at])}\n`,
    );
  }
  if (a.length === b.length || given.has('n')) return status;
  const short = a.length < b.length ? left : right;
  if (!given.has('s')) {
    const where = os.isGnu ? ` after byte ${length}, line ${line}` : '';
    yield* os.complain(`cmp: EOF on ${short}${where}\n`);
  }
  return 1;
});
