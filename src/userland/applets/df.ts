import type { Mount } from '../Mount.ts';
import { applet } from './applet.ts';
import { humanSize } from './humanSize.ts';

const diskBytes = 64 * 1024 ** 3;

export const df = applet(
  'hkmPTaiB:t:,human-readable=h,inodes=i,print-type=T',
  '[-PkmhTai] [FILESYSTEM]...',
  function* (os, given) {
    const { files } = os.kernel.spec;
    const rows: Pick<Mount, 'target' | 'type' | 'source' | 'sizeBytes'>[] = [
      { target: '/', type: 'overlay' },
      ...[...files.mounts].filter(({ type }) => type !== 'proc' && type !== 'sysfs').reverse(),
    ];
    const unit = given.has('m') ? 1024 * 1024 : 1024;
    const isHuman = given.has('h');
    const shown: typeof rows = [];
    let status = 0;
    for (const path of given.rest) {
      if (!os.files.exists(path)) {
        yield* os.complain(`df: ${path}: can't find mount point\n`);
        status = 1;
        continue;
      }
      const absolute = files.realPath(os.files.absolute(path));
      const inside = rows.filter(
        ({ target }) => target === '/' || absolute === target || absolute.startsWith(`${target}/`),
      );
      const best = inside.reduce((a, b) => (b.target.length > a.target.length ? b : a));
      shown.push(best);
    }
    const list = given.rest.length > 0 ? shown : rows;
    if (list.length === 0) return status;
    yield* os.print(
      isHuman
        ? `Filesystem           ${given.has('T') ? 'Type       ' : ''}     Size      Used Available Use% Mounted on\n`
        : `Filesystem           ${given.has('T') ? 'Type       ' : ''}${given.has('m') ? '1M-blocks' : given.has('P') ? '1024-blocks' : '1K-blocks'}      Used Available Use% Mounted on\n`,
    );
    const cell = (bytes: number) =>
      isHuman ? (bytes === 0 ? '0' : humanSize(bytes)) : String(Math.floor(bytes / unit));
    for (const { target, type, source: from, sizeBytes } of list) {
      const used = target === '/' ? files.writtenBytes : 0;
      const size = sizeBytes ?? (type === 'tmpfs' ? os.kernel.spec.hostMemoryBytes / 2 : diskBytes);
      const source = from ?? (type === 'ext4' ? '/dev/vda1' : type);
      const kind = given.has('T') ? `${type.padEnd(10)} ` : '';
      yield* os.print(
        `${source.padEnd(20)} ${kind}${cell(size).padStart(9)} ${cell(used).padStart(9)} ${cell(size - used).padStart(9)} ${String(Math.ceil((100 * used) / size)).padStart(3)}% ${target}\n`,
      );
    }
    return status;
  },
);
