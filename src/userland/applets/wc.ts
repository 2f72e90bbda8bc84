import type { Os } from '../kernel/Os.ts';
import { zeros } from '../zeros.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';

export const wc = applet('cmlwL', '[-cmlwL] [FILE]...', function* (os, given) {
  const asked = ['l', 'w', 'm', 'c', 'L'].filter((flag) => given.has(flag));
  const shown = asked.length > 0 ? asked : ['l', 'w', 'c'];
  const totals = new Map<string, number>();
  const widths = os.isGnu ? gnuWidth(os, shown.length, given.rest) : null;
  const line = (counts: ReadonlyMap<string, number>, name: string) => {
    const cells = shown.map((flag) => String(counts.get(flag) ?? 0));
    const isPlain = shown.length === 1 && given.rest.length <= 1;
    const width = widths ?? 9;
    return `${isPlain ? cells.join('') : cells.map((cell) => cell.padStart(width)).join(' ')}${name ? ` ${name}` : ''}\n`;
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

/** GNU's columns are as wide as all the bytes of the files take; where that is not known, 7. */
function gnuWidth(os: Os, columns: number, files: readonly string[]): number {
  if (files.length === 0) return columns > 1 ? 7 : 1;
  const sizes = files.map((path) => (os.files.exists(path) ? os.files.stat(path) : null));
  const bytes = sizes.reduce((sum, one) => sum + (one?.kind === 'file' ? one.sizeBytes : 0), 0);
  return String(bytes).length;
}
