import { MemoryKind } from '../../world/MemoryKind.ts';

/** Bars of one instance, bottom up: `kind[i]` is the largest kind of the bar, `bytes[i]` its sum. */
export interface Bars {
  count: number;
  readonly kind: Uint8Array;
  readonly bytes: Float64Array;
}

/** Room for the bars of one instance, to be used again and again. */
export function makeBars(): Bars {
  return {
    count: 0,
    kind: new Uint8Array(MemoryKind.length),
    bytes: new Float64Array(MemoryKind.length),
  };
}

/** Lower than this on screen, neighbouring parts become one bar. */
const mergePx = 6;
/** A lone small part stays visible down to this height. */
const thinnestPx = 2;

const largest = new Float64Array(MemoryKind.length);

/**
 * The bars an instance is drawn as: small neighbours become one bar with their sum, and a sliver
 * that stays too thin to see joins the bar beside it. No byte is lost.
 * @param memoryBytes bytes by kind from `offset` on
 * @param pxPerByte height on screen of one byte
 */
export function mergeParts(
  memoryBytes: Float64Array,
  offset: number,
  pxPerByte: number,
  bars: Bars,
): void {
  let count = 0;
  let open = false;
  for (let kind = 0; kind < MemoryKind.length; kind += 1) {
    const bytes = memoryBytes[offset + kind] ?? 0;
    if (bytes <= 0) continue;
    const small = bytes * pxPerByte < mergePx;
    if (small && open) join(bars, count - 1, kind, bytes);
    else put(bars, count++, kind, bytes);
    open = small;
  }
  let kept = 0;
  for (let at = 0; at < count; at += 1) {
    const bytes = bars.bytes[at] ?? 0;
    const kind = bars.kind[at] ?? 0;
    const thin = bytes * pxPerByte < thinnestPx;
    const below = kept > 0 && ((bars.bytes[kept - 1] ?? 0) * pxPerByte < thinnestPx || thin);
    if (below) join(bars, kept - 1, kind, bytes);
    else put(bars, kept++, kind, bytes, largest[at]);
  }
  bars.count = kept;
}

function put(bars: Bars, at: number, kind: number, bytes: number, most = bytes): void {
  bars.kind[at] = kind;
  bars.bytes[at] = bytes;
  largest[at] = most;
}

function join(bars: Bars, at: number, kind: number, bytes: number): void {
  bars.bytes[at] = (bars.bytes[at] ?? 0) + bytes;
  if (bytes > (largest[at] ?? 0)) {
    largest[at] = bytes;
    bars.kind[at] = kind;
  }
}
