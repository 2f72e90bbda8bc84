import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';

export const tail = applet('n:c:fFs:qv0123456789', '[OPTIONS] [FILE]...', function* (os, given) {
  const digits = os.args.find((word) => /^-\d+$/.test(word))?.slice(1);
  const asked = given.value('c') ?? given.value('n') ?? digits ?? '10';
  const amount = Math.abs(parseInt(asked, 10)) || 0;
  const isFromStart = asked.startsWith('+');
  let opened = 0;
  const status = yield* inputs(
    os,
    given.rest,
    function* (fd, name, index) {
      opened += 1;
      if ((given.rest.length > 1 && !given.has('q')) || given.has('v'))
        yield* os.print(`${index > 0 ? '\n' : ''}==> ${name} <==\n`);
      const isEndOfBytes = given.has('c') && !isFromStart;
      const all = yield* isEndOfBytes ? lastBytes(os, fd, amount) : os.readAll(fd);
      if (given.has('c'))
        yield* os.write(1, isFromStart ? all.subarray(Math.max(0, amount - 1)) : all);
      else {
        const lines = new TextDecoder().decode(all).split(/(?<=\n)/);
        yield* os.print(
          (isFromStart
            ? lines.slice(Math.max(0, amount - 1))
            : amount === 0
              ? []
              : lines.slice(-amount)
          ).join(''),
        );
      }
      if (!given.has('f') && !given.has('F')) return;
      for (;;) {
        const more = yield* os.read(fd);
        if (more) yield* os.write(1, more);
        else yield* os.sleep(1000);
      }
    },
    (name, reason) => `can't open '${name}': ${reason}`,
  );
  if (opened === 0) yield* os.complain('tail: no files\n');
  return status;
});

/** The end of what a descriptor gives, and no more of it is held. */
function* lastBytes(os: Os, fd: number, amount: number): Run<Uint8Array> {
  let kept: Uint8Array[] = [];
  let keptBytes = 0;
  for (let block = yield* os.read(fd); block !== null; block = yield* os.read(fd)) {
    kept.push(block);
    keptBytes += block.length;
    while (kept[0] && keptBytes - kept[0].length >= amount) {
      keptBytes -= kept[0].length;
      kept = kept.slice(1);
    }
    yield* os.hold(keptBytes);
  }
  const all = new Uint8Array(keptBytes);
  let at = 0;
  for (const block of kept) {
    all.set(block, at);
    at += block.length;
  }
  return all.subarray(Math.max(0, keptBytes - amount));
}
