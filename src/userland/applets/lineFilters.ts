import type { Program } from '../kernel/Program.ts';
import { applet } from './applet.ts';
import { base64 } from './base64.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

/** Applets that turn one text into another, all of it or line by line. */
export const lineFilters = {
  rev: applet('', '[FILE]...', function* (os, given) {
    return yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next())
        yield* os.print(`${Array.from(line).reverse().join('')}\n`);
    });
  }),
  tac: applet('', '[FILE]...', function* (os, given) {
    return yield* inputs(os, given.rest, function* (fd) {
      const text = new TextDecoder().decode(yield* os.readAll(fd));
      yield* os.print(
        text
          .split(/(?<=\n)/)
          .reverse()
          .join(''),
      );
    });
  }),
  nl: applet('b:', '[FILE]...', function* (os, given) {
    let number = 0;
    return yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next())
        yield* os.print(
          line === '' && given.value('b') !== 'a'
            ? '       \n'
            : `${String(++number).padStart(6)}\t${line}\n`,
        );
    });
  }),
  base64,
} satisfies Record<string, Program>;
