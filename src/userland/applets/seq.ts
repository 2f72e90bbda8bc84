import { applet } from './applet.ts';
import { UsageError } from './UsageError.ts';

export const seq: ReturnType<typeof applet> = applet(
  '+ws:0123456789.',
  '[-w] [-s SEP] [FIRST [INC]] LAST',
  function* (os, given) {
    const words = os.args.slice(1).filter((word) => /^-?[\d.]+$/.test(word));
    const numbers = words.map(Number);
    const [last, first = 1, step = 1] =
      numbers.length === 3
        ? [numbers[2], numbers[0], numbers[1]]
        : numbers.length === 2
          ? [numbers[1], numbers[0]]
          : [numbers[0]];
    if (last === undefined || Number.isNaN(last) || step === 0) throw new UsageError();
    const decimals = Math.max(0, ...words.map((word) => word.split('.')[1]?.length ?? 0));
    const width = given.has('w')
      ? Math.max(...[first, last].map((value) => value.toFixed(decimals).length))
      : 0;
    const separator = given.value('s') ?? '\n';
    const count = Math.floor((last - first) / step + 1e-9) + 1;
    for (let index = 0; index < count; index += 1) {
      const text = (first + index * step).toFixed(decimals).padStart(width, '0');
      yield* os.print(text + (index < count - 1 ? separator : '\n'));
    }
    return 0;
  },
);
