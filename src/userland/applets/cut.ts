import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

export const cut = applet(
  'b:c:f:d:sn',
  '{-b|c LIST | -f LIST [-d SEP] [-s]} [FILE]...',
  function* (os, given) {
    const list = given.value('c') ?? given.value('b') ?? given.value('f');
    if (list === null) {
      yield* os.complain('cut: expected a list of bytes, characters, or fields\n');
      return 1;
    }
    const ranges = list.split(',').map((range) => {
      const [from = '', to] = range.split('-');
      const start = Number(from || 1);
      return { start, end: to === undefined ? start : to === '' ? Infinity : Number(to) };
    });
    const isKept = (place: number) =>
      ranges.some(({ start, end }) => place >= start && place <= end);
    const separator = given.value('d') ?? '\t';
    return yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        if (given.value('f') === null)
          yield* os.print(
            `${Array.from(line)
              .filter((_char, index) => isKept(index + 1))
              .join('')}\n`,
          );
        else if (line.includes(separator))
          yield* os.print(
            `${line
              .split(separator)
              .filter((_field, index) => isKept(index + 1))
              .join(separator)}\n`,
          );
        else if (!given.has('s')) yield* os.print(`${line}\n`);
      }
    });
  },
);
