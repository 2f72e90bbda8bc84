import type { Os } from '../kernel/Os.ts';
import type { Run } from '../kernel/Wait.ts';

const bytesPerMs = 5_000; // an estimate of a mirror's speed: 5 MB/s
const startMs = 200;

/** Fetches so much from a mirror and unpacks it. @returns how long it took, ms */
export function* download(os: Os, bytes: number): Run<number> {
  os.kernel.spec.network.fetched(bytes);
  const ms = startMs + bytes / bytesPerMs;
  yield* os.sleep(ms);
  return ms;
}
