import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

/** What a line takes besides its characters. */
const lineBytes = 32;
/** Less is not worth telling the kernel of line by line. */
const leastTold = 1 << 20;

export const sort = applet(
  'nrugMcszbdfiokt:k:o:hVC,reverse=r,numeric-sort=n,unique=u,key=k,field-separator=t,output=o,check=c',
  '[-nrughMcszbdfiokt] [-o FILE] [-k START[.OFS][OPTS][,END[.OFS][OPTS]] [-t CHAR] [FILE]...',
  function* (os, given) {
    const all: string[] = [];
    let keptBytes = 0;
    const status = yield* inputs(os, given.rest, function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        all.push(line);
        keptBytes += line.length + lineBytes;
        if (keptBytes > leastTold) yield* os.keep(keptBytes);
      }
    });
    if (status > 0) return status;
    const key = /^(\d+)(?:\.\d+)?([nr]*)(?:,(\d+))?([nr]*)/.exec(given.value('k') ?? '');
    const separator = given.value('t');
    const keyOf = (line: string) => {
      if (!key) return line;
      const fields = separator === null ? line.trim().split(/\s+/) : line.split(separator);
      return fields
        .slice(Number(key[1]) - 1, key[3] ? Number(key[3]) : undefined)
        .join(separator ?? ' ');
    };
    const options = (key?.[2] ?? '') + (key?.[4] ?? '');
    const isNumeric = given.has('n') || given.has('g') || given.has('h') || options.includes('n');
    const order = given.has('r') || options.includes('r') ? -1 : 1;
    const fold = (text: string) => (given.has('f') ? text.toUpperCase() : text);
    const plain = (a: string, b: string) => (fold(a) < fold(b) ? -1 : fold(a) > fold(b) ? 1 : 0);
    const byKey = (a: string, b: string) =>
      given.has('V')
        ? keyOf(a).localeCompare(keyOf(b), 'en', { numeric: true })
        : isNumeric
          ? (parseFloat(keyOf(a)) || 0) - (parseFloat(keyOf(b)) || 0)
          : plain(keyOf(a), keyOf(b));
    if (given.has('c') || given.has('C')) {
      const wrong = all.findIndex(
        (line, index) => index > 0 && order * byKey(all[index - 1] ?? '', line) > 0,
      );
      if (wrong < 0) return 0;
      if (given.has('c'))
        yield* os.complain(
          os.isGnu
            ? `sort: ${given.rest[0] ?? '-'}:${wrong + 1}: disorder: ${all[wrong] ?? ''}\n`
            : `Check line ${wrong}\n`,
        );
      return 1;
    }
    all.sort(
      (a, b) => order * (byKey(a, b) || (given.has('s') || given.has('u') ? 0 : plain(a, b))),
    );
    const shown = given.has('u')
      ? all.filter((line, index) => index === 0 || byKey(all[index - 1] ?? '', line) !== 0)
      : all;
    const text = shown.map((line) => `${line}\n`).join('');
    const path = given.value('o');
    if (path === null) yield* os.print(text);
    else os.files.write(path, text);
    return 0;
  },
);
