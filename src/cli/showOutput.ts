import type { CliIo } from './CliIo.ts';
import { CliError } from './CliError.ts';

const headerBytes = 8;
const systemError = 3;

/**
 * Writes what a container says until its stream ends: raw from a terminal, otherwise in frames of a header
 * (stream, three zeros, length) and data. Cancelling `reader` ends it.
 */
export async function showOutput(
  io: CliIo,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  isRaw: boolean,
): Promise<void> {
  let kept: Uint8Array = new Uint8Array();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (isRaw) {
      io.write(1, next.value);
      continue;
    }
    kept = joined(kept, next.value);
    for (;;) {
      if (kept.length < headerBytes) break;
      const length = new DataView(kept.buffer, kept.byteOffset).getUint32(4);
      if (kept.length < headerBytes + length) break;
      const data = kept.slice(headerBytes, headerBytes + length);
      const stream = kept[0] ?? 1;
      kept = kept.subarray(headerBytes + length);
      if (stream === systemError) {
        throw new CliError(`error from daemon in stream: ${new TextDecoder().decode(data)}`);
      }
      io.write(stream === 2 ? 2 : 1, data);
    }
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
