import { MemoryKind } from '../../world/MemoryKind.ts';
import type { Bars } from './makeBars.ts';

/** Lower than this on screen, neighbouring parts become one bar. */
const mergePx = 6;
/** A lone small part stays visible down to this height. */
const thinnestPx = 2;

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
  bars.count = 0;
  let open = false;
  for (let kind = 0; kind < MemoryKind.length; kind += 1) {
    const bytes = memoryBytes[offset + kind] ?? 0;
    if (bytes <= 0) continue;
    const small = bytes * pxPerByte < mergePx;
    if (!(small && open)) startBar(bars);
    add(bars, kind, 1 << kind, bytes, bytes);
    open = small;
  }
  const count = bars.count;
  bars.count = 0;
  for (let at = 0; at < count; at += 1) {
    const bytes = bars.bytes[at] ?? 0;
    const thin = bytes * pxPerByte < thinnestPx;
    const below = bars.count > 0 && (bars.bytes[bars.count - 1] ?? 0) * pxPerByte < thinnestPx;
    const kind = bars.kind[at] ?? 0;
    const kinds = bars.kinds[at] ?? 0;
    const largest = bars.largestBytes[at] ?? 0;
    if (bars.count === 0 || !(thin || below)) startBar(bars);
    add(bars, kind, kinds, bytes, largest);
  }
}

/** Starts an empty bar on top. */
function startBar(bars: Bars): void {
  bars.bytes[bars.count] = 0;
  bars.kinds[bars.count] = 0;
  bars.largestBytes[bars.count] = 0;
  bars.count += 1;
}

/** Adds to the topmost bar. */
function add(bars: Bars, kind: number, kinds: number, bytes: number, largest: number): void {
  const at = bars.count - 1;
  bars.bytes[at] = (bars.bytes[at] ?? 0) + bytes;
  bars.kinds[at] = (bars.kinds[at] ?? 0) | kinds;
  if (largest <= (bars.largestBytes[at] ?? 0)) return;
  bars.largestBytes[at] = largest;
  bars.kind[at] = kind;
}
