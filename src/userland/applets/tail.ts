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
      const all = yield* os.readAll(fd);
      if (given.has('c'))
        yield* os.write(
          1,
          isFromStart
            ? all.subarray(Math.max(0, amount - 1))
            : all.subarray(Math.max(0, all.length - amount)),
        );
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
