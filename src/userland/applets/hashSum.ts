import { sha256 } from '../sha256.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { md5 } from './md5.ts';

/** `md5sum` and `sha256sum`. */
export const hashSum = applet('cbsw', '[-c[sw]] [FILE]...', function* (os, given) {
  const digest = os.name === 'md5sum' ? md5 : sha256;
  const say = (name: string, reason: string) => `can't open '${name}': ${reason}`;
  if (!given.has('c'))
    return yield* inputs(
      os,
      given.rest,
      function* (fd, name) {
        yield* os.print(`${digest(yield* os.readAll(fd))}  ${name}\n`);
      },
      say,
    );
  let failed = 0;
  const status = yield* inputs(
    os,
    given.rest,
    function* (fd) {
      for (const line of new TextDecoder()
        .decode(yield* os.readAll(fd))
        .split('\n')
        .filter(Boolean)) {
        const [, sum, path = ''] = /^(\w+)\s+\*?(.*)$/.exec(line) ?? [];
        const isRight = os.files.exists(path) && digest(os.files.read(path)) === sum;
        if (!isRight) failed += 1;
        if (!given.has('s')) yield* os.print(`${path}: ${isRight ? 'OK' : 'FAILED'}\n`);
      }
    },
    say,
  );
  if (failed > 0)
    yield* os.complain(
      `${os.name}: WARNING: ${failed} of ${failed} computed checksums did NOT match\n`,
    );
  return failed > 0 ? 1 : status;
});
