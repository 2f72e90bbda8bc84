import { zeros } from '../zeros.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';

export const wc = applet('cmlwL', '[-cmlwL] [FILE]...', function* (os, given) {
  const asked = ['l', 'w', 'm', 'c', 'L'].filter((flag) => given.has(flag));
  const shown = asked.length > 0 ? asked : ['l', 'w', 'c'];
  const totals = new Map<string, number>();
  const line = (counts: ReadonlyMap<string, number>, name: string) => {
    const cells = shown.map((flag) => String(counts.get(flag) ?? 0));
    const isPlain = shown.length === 1 && given.rest.length <= 1;
    return `${isPlain ? cells.join('') : cells.map((cell) => cell.padStart(9)).join(' ')}${name ? ` ${name}` : ''}\n`;
  };
  const status = yield* inputs(os, given.rest, function* (fd, name) {
    let [lines, words, bytes, longest, width] = [0, 0, 0, 0, 0];
    let isInWord = false;
    for (let block = yield* os.read(fd); block !== null; block = yield* os.read(fd)) {
      bytes += block.length;
      if (zeros.isKnown(block)) {
        width += block.length;
        if (!isInWord) words += 1;
        isInWord = true;
        continue;
      }
      yield* os.look(block);
      for (const byte of block) {
        const isSpace = byte === 32 || (byte >= 9 && byte <= 13);
        if (byte === 10) {
          lines += 1;
          longest = Math.max(longest, width);
          width = 0;
        } else width += 1;
        if (!isSpace && !isInWord) words += 1;
        isInWord = !isSpace;
      }
    }
    const counts = new Map(
      Object.entries({ l: lines, w: words, c: bytes, m: bytes, L: Math.max(longest, width) }),
    );
    for (const [flag, count] of counts) totals.set(flag, (totals.get(flag) ?? 0) + count);
    yield* os.print(line(counts, given.rest.length > 0 ? name : ''));
  });
  if (given.rest.length > 1) yield* os.print(line(totals, 'total'));
  return status;
});
