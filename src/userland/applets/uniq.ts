import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

export const uniq = applet(
  'cduizf:s:w:',
  '[-cdui] [-f,s,w N] [FILE [OUTFILE]]',
  function* (os, given) {
    const [fields, chars, most] = ['f', 's', 'w'].map((flag) => given.value(flag));
    const skipped = new RegExp(`^(?:\\s*\\S+){0,${Number(fields ?? 0)}}`);
    const key = (line: string) => {
      const rest = line.replace(skipped, '').slice(Number(chars ?? 0));
      const kept = most === null || most === undefined ? rest : rest.slice(0, Number(most));
      return given.has('i') ? kept.toLowerCase() : kept;
    };
    return yield* inputs(os, given.rest.slice(0, 1), function* (fd) {
      const lines = new Lines(os, fd);
      let count = 0;
      let last: string | null = null;
      for (;;) {
        const line: string | null = yield* lines.next();
        if (line !== null && last !== null && key(line) === key(last)) {
          count += 1;
          continue;
        }
        const isShown =
          last !== null && (!given.has('d') || count > 1) && (!given.has('u') || count === 1);
        if (isShown)
          yield* os.print(
            `${given.has('c') ? `${String(count).padStart(7)} ` : ''}${last ?? ''}\n`,
          );
        if (line === null) return;
        last = line;
        count = 1;
      }
    });
  },
);
