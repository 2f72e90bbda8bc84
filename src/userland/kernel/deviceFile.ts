import { zeros } from '../zeros.ts';
import { FileError } from '../FileError.ts';
import type { OpenFile } from './OpenFile.ts';

/**
 * An open character device: `null`, `zero`, `full`, `random` and `urandom`.
 * @param random numbers in [0, 1)
 */
export function deviceFile(path: string, random: () => number): OpenFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    kind: 'device',
    name: path,
    read(most) {
      if (name === 'zero' || name === 'full') return zeros.of(most);
      if (!name.endsWith('random')) return null;
      return Uint8Array.from({ length: most }, () => Math.floor(random() * 256));
    },
    write(bytes) {
      if (name === 'full') throw new FileError('ENOSPC', path);
      return bytes.length;
    },
    onChange: () => () => undefined,
    retain: () => undefined,
    release: () => undefined,
  };
}
