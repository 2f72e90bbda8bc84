import type { Program } from '../kernel/Program.ts';
import { applet } from './applet.ts';
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
  base64: applet('dw:', '[-d] [-w COL] [FILE]', function* (os, given) {
    return yield* inputs(os, given.rest.slice(0, 1), function* (fd) {
      const bytes = yield* os.readAll(fd);
      if (given.has('d')) {
        const text = new TextDecoder().decode(bytes).replace(/[^A-Za-z0-9+/]/g, '');
        const packed = atob(text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0)));
        yield* os.write(
          1,
          Uint8Array.from(packed, (char) => char.charCodeAt(0)),
        );
        return;
      }
      let packed = '';
      for (let at = 0; at < bytes.length; at += 3000)
        packed += btoa(String.fromCharCode(...bytes.subarray(at, at + 3000)));
      yield* os.print(`${packed.replace(/(.{76})(?=.)/g, '$1\n')}\n`);
    });
  }),
} satisfies Record<string, Program>;
