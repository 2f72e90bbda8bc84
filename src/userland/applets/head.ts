import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

export const head = applet('n:c:qv0123456789', '[OPTIONS] [FILE]...', function* (os, given) {
  const digits = os.args.find((word) => /^-\d+$/.test(word))?.slice(1);
  const bytes = given.value('c') === null ? null : sizeOf(given.value('c') ?? '');
  const most = sizeOf(given.value('n') ?? digits ?? '10');
  const hasHeads = (given.rest.length > 1 && !given.has('q')) || given.has('v');
  return yield* inputs(os, given.rest, function* (fd, name, index) {
    if (hasHeads) yield* os.print(`${index > 0 ? '\n' : ''}==> ${name} <==\n`);
    if (bytes !== null) {
      for (let left = bytes; left > 0;) {
        const block = yield* os.read(fd, Math.min(left, 65536));
        if (block === null) return;
        left -= block.length;
        yield* os.write(1, block);
      }
      return;
    }
    const lines = new Lines(os, fd);
    const held: string[] = [];
    for (let count = 0; most < 0 || count < most; count += 1) {
      const line = yield* lines.next();
      if (line === null) return;
      held.push(line + (lines.hadNewline ? '\n' : ''));
      if (most >= 0) yield* os.print(held.shift() ?? '');
      else if (held.length > -most) yield* os.print(held.shift() ?? '');
    }
  });
});

function sizeOf(text: string): number {
  const units: Record<string, number> = { b: 512, k: 1024, K: 1024, m: 1048576, M: 1048576 };
  return parseInt(text, 10) * (units[text.slice(-1)] ?? 1) || 0;
}
