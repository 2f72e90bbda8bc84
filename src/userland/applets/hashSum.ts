import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { sha3_224 as sha3 } from '@noble/hashes/sha3.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { zeros } from '../zeros.ts';
import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';
import { applet } from './applet.ts';
import { inputs } from './inputs.ts';
import { Lines } from './Lines.ts';

const digests = new Map(
  Object.entries({
    md5sum: md5,
    sha1sum: sha1,
    sha256sum: sha256,
    sha3sum: sha3,
    sha512sum: sha512,
  }),
);

/** `md5sum`, `sha256sum` and their like. */
export const hashSum = applet('cbsw', '[-c[sw]] [FILE]...', function* (os, given) {
  const say = (name: string, reason: string) => `can't open '${name}': ${reason}`;
  if (!given.has('c'))
    return yield* inputs(
      os,
      given.rest,
      function* (fd, name) {
        yield* os.print(`${yield* digest(os, fd)}  ${name}\n`);
      },
      say,
    );
  let failed = 0;
  let total = 0;
  const status = yield* inputs(
    os,
    given.rest,
    function* (fd) {
      const lines = new Lines(os, fd);
      for (let line = yield* lines.next(); line !== null; line = yield* lines.next()) {
        const [, sum, path] = /^(\w+)\s+\*?(.*)$/.exec(line) ?? [];
        if (path === undefined) continue;
        total += 1;
        let found = '';
        const unread = yield* inputs(
          os,
          [path],
          function* (opened) {
            found = yield* digest(os, opened);
          },
          say,
          checkedFd,
        );
        if (unread > 0 || found !== sum) failed += 1;
        if (!given.has('s') && unread === 0)
          yield* os.print(`${path}: ${found === sum ? 'OK' : 'FAILED'}\n`);
      }
    },
    say,
  );
  if (failed > 0 && !given.has('s'))
    yield* os.complain(
      `${os.name}: WARNING: ${failed} of ${total} computed checksums did NOT match\n`,
    );
  return failed > 0 ? 1 : status;
});

const checkedFd = 11;
/** CPU time of a piece of what never ends. */
const endlessMs = 1000;

const endlessBytes = 1 << 30;
const zeroBlock = 1 << 20;

/** Zeros are counted, and hashed when something else or the end comes: endless ones never are. */
function* digest(os: Os, fd: number): Run<string> {
  const hash = (digests.get(os.name) ?? sha256).create();
  let pendingZeros = 0;
  let seenBytes = 0;
  const hashZeros = () => {
    for (; pendingZeros > 0; pendingZeros -= zeroBlock)
      hash.update(zeros.of(Math.min(pendingZeros, zeroBlock)));
    pendingZeros = 0;
  };
  for (;;) {
    const block = yield* os.read(fd, zeroBlock);
    if (block === null) break;
    yield* os.look(block);
    seenBytes += block.length;
    // A device that has given so much gives for ever: nothing will be printed.
    if (seenBytes > endlessBytes && os.file(fd).kind === 'device') yield* os.spend(endlessMs);
    if (zeros.isKnown(block)) pendingZeros += block.length;
    else {
      hashZeros();
      hash.update(block);
    }
  }
  hashZeros();
  return bytesToHex(hash.digest());
}
