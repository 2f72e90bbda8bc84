import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { keepLine } from './keepLine.ts';

const newline = 10;
/** json-file cuts longer lines. */
const longestBytes = 16 * 1024;

/** Keeps what a container wrote as lines of its log; what does not end in one yet waits for the rest. */
export function writeLog(
  engine: Engine,
  container: ContainerRecord,
  fd: 1 | 2,
  bytes: Uint8Array,
): void {
  const { partial } = container.live;
  let rest = joined(partial[fd], bytes);
  for (;;) {
    const end = rest.indexOf(newline);
    const lineBytes = end >= 0 && end < longestBytes ? end + 1 : longestBytes;
    if (end < 0 && rest.length < longestBytes) break;
    keepLine(engine, container, fd, rest.slice(0, lineBytes));
    rest = rest.subarray(lineBytes);
  }
  partial[fd] = rest;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
