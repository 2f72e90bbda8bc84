import { joinBytes } from '../userland/joinBytes.ts';
import type { CliIo } from './CliIo.ts';

/** All of standard input; empty when nothing is connected to it. */
export async function readStdin(io: CliIo): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let keptBytes = 0;
  const reader = io.stdin?.getReader();
  if (reader) {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      keptBytes += next.value.length;
      io.hold(keptBytes);
    }
    reader.releaseLock();
  }
  return joinBytes(chunks);
}
