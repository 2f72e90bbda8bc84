import { gunzipSync, gzipSync } from 'fflate';
import { applet } from './applet.ts';

/** `gzip`, `gunzip` and `zcat`. */
export const gzip = applet('cdfkvt123456789', '[-cfkdt] [FILE]...', function* (os, given) {
  const isUnpacking = given.has('d') || os.name !== 'gzip';
  const turn = (bytes: Uint8Array) =>
    isUnpacking ? gunzipSync(bytes) : gzipSync(bytes, { mtime: 0 });
  let status = 0;
  for (const path of given.rest.length > 0 ? given.rest : ['-']) {
    if (path !== '-' && !os.files.exists(path)) {
      yield* os.complain(`${os.name}: ${path}: No such file or directory\n`);
      status = 1;
      continue;
    }
    const bytes = path === '-' ? yield* os.readAll(0) : os.files.read(path);
    let made: Uint8Array;
    try {
      made = turn(bytes);
    } catch {
      yield* os.complain(`${os.name}: invalid magic\n`);
      return 1;
    }
    if (path === '-' || given.has('c') || os.name === 'zcat') yield* os.write(1, made);
    else {
      os.files.write(isUnpacking ? path.replace(/\.gz$/, '') : `${path}.gz`, made);
      if (!given.has('k')) os.files.remove(path);
    }
  }
  return status;
});
