import { gunzipSync } from 'fflate';
import { readTar } from '../../userland/tar/readTar.ts';
import { TarError } from '../../userland/tar/TarError.ts';
import type { TarEntry } from '../../userland/tar/TarEntry.ts';

/** Members of an archive, unpacked first when gzip made it. @throws TarError */
export function plainTar(bytes: Uint8Array): TarEntry[] {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return readTar(bytes);
  let plain;
  try {
    plain = gunzipSync(bytes);
  } catch {
    throw new TarError('unexpected EOF');
  }
  return readTar(plain);
}
