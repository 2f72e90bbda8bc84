import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import type { Given } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

const run = function* (os: Os, given: Given): Run<number> {
  let number = 0;
  const marksTabs = ['t', 'A', 'T'].some((flag) => given.has(flag));
  const marksAll = ['v', 't', 'e', 'A', 'T'].some((flag) => given.has(flag));
  const marksEnds = ['e', 'A', 'E'].some((flag) => given.has(flag));
  return yield* inputs(
    os,
    given.rest,
    function* (fd) {
      if (!given.has('n') && !given.has('b') && !marksEnds && !marksAll) {
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
        const shown = marksAll ? visible(line, marksTabs) : line;
        yield* os.print(`${head}${shown}${marksEnds ? '$' : ''}${lines.hadNewline ? '\n' : ''}`);
      }
    },
    (name, reason) => (os.isGnu ? `${name}: ${reason}` : `can't open '${name}': ${reason}`),
  );
};

const usage = '[-nbvteA] [FILE]...';
const busybox = applet('nbvteAu', usage, run);
const gnu = applet('nbvteAETus,number=n,show-all=A', '[OPTION]... [FILE]...', run);

export const cat: Program = (os) => (os.isGnu ? gnu(os) : busybox(os));

/** Control characters as `^X`, those above 127 as `M-x`. */
function visible(line: string, marksTabs: boolean): string {
  let shown = '';
  for (const byte of new TextEncoder().encode(line)) {
    const low = byte & 127;
    const letter =
      low === 127
        ? '^?'
        : low < 32
          ? `^${String.fromCharCode(low + 64)}`
          : String.fromCharCode(low);
    shown += (byte > 127 ? 'M-' : '') + (byte === 9 && !marksTabs ? '\t' : letter);
  }
  return shown;
}
