import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

export const cat = applet('nbvteAu', '[-nbvteA] [FILE]...', function* (os, given) {
  let number = 0;
  const marksEnds = given.has('e') || given.has('A');
  return yield* inputs(
    os,
    given.rest,
    function* (fd) {
      if (!given.has('n') && !given.has('b') && !marksEnds) {
        for (;;) {
          const bytes = yield* os.read(fd);
          if (bytes === null) return;
          yield* os.write(1, bytes);
        }
      }
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        const isCounted = given.has('n') || (given.has('b') && line !== '');
        const head = isCounted ? `${String(++number).padStart(6)}\t` : '';
        yield* os.print(`${head}${line}${marksEnds ? '$' : ''}${lines.hadNewline ? '\n' : ''}`);
      }
    },
    (name, reason) => `can't open '${name}': ${reason}`,
  );
});
