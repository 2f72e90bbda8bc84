import { errorWords } from '../kernel/errorWords.ts';
import type { Program } from '../kernel/Program.ts';

const suffixes: Readonly<Record<string, number>> = {
  '': 1,
  c: 1,
  w: 2,
  b: 512,
  k: 1024,
  K: 1024,
  M: 1048576,
  m: 1048576,
  G: 1073741824,
  kB: 1000,
  MB: 1000000,
};
/** How fast a disk takes zeros, bytes per ms: an estimate, what an ordinary SSD takes. */
const bytesPerMs = 500_000;

export const dd: Program = function* (os) {
  const given = new Map(os.args.slice(1).map((word) => word.split(/=(.*)/s) as [string, string]));
  const size = (name: string, fallback: number) => {
    const match = /^(\d+)([a-zA-Z]*)$/.exec(given.get(name) ?? '');
    return match ? Number(match[1]) * (suffixes[match[2] ?? ''] ?? 1) : fallback;
  };
  const blockBytes = Math.min(size('bs', 512), 1 << 26);
  const count = size('count', Infinity);
  const [from, to] = [given.get('if'), given.get('of')];
  let path = '';
  try {
    if (from !== undefined) os.setFile(10, os.files.open((path = from), 'read'));
    if (to !== undefined)
      os.setFile(
        11,
        os.files.open(
          (path = to),
          (given.get('conv') ?? '').includes('notrunc') ? 'update' : 'write',
        ),
      );
    path = to ?? 'stdout';
    let [whole, part, bytes] = [0, 0, 0];
    const startedMs = os.kernel.spec.clock.nowMs;
    const skip = size('skip', 0);
    for (let index = 0; index < skip; index += 1)
      yield* os.read(from === undefined ? 0 : 10, blockBytes);
    while (whole + part < count) {
      const block = yield* os.read(from === undefined ? 0 : 10, blockBytes);
      if (block === null) break;
      yield* os.write(to === undefined ? 1 : 11, block);
      yield* os.spend(block.length / bytesPerMs);
      bytes += block.length;
      if (block.length === blockBytes) whole += 1;
      else part += 1;
    }
    const records = `${whole}+${part}`;
    const seconds = Math.max((os.kernel.spec.clock.nowMs - startedMs) / 1000, 1e-6);
    const rate = bytes / seconds / 1048576;
    if (given.get('status') === 'none') return 0;
    yield* os.complain(
      `${records} records in\n${records} records out\n${bytes} bytes (${human(bytes)}) copied, ${seconds.toFixed(6)} seconds, ${rate.toFixed(1)}MB/s\n`,
    );
    return 0;
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    const isFull = path === to || path === 'stdout';
    yield* os.complain(
      isFull && reason.startsWith('No space')
        ? `dd: error writing '${path}': ${reason}\n`
        : `dd: can't open '${path}': ${reason}\n`,
    );
    return 1;
  }
};

function human(bytes: number): string {
  return bytes < 1024
    ? `${bytes}B`
    : bytes < 1048576
      ? `${(bytes / 1024).toFixed(1)}KB`
      : `${(bytes / 1048576).toFixed(1)}MB`;
}
