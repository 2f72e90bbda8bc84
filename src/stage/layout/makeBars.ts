import { MemoryKind } from '../../world/MemoryKind.ts';

/** Bars of one instance, bottom up. */
export interface Bars {
  count: number;
  /** Largest `MemoryKind` of each bar: it gives the colour. */
  readonly kind: Uint8Array;
  /** All kinds of each bar, bit `1 << kind`. */
  readonly kinds: Uint16Array;
  readonly bytes: Float64Array;
  readonly largestBytes: Float64Array;
}

/** Room for the bars of one instance, to be used again and again. */
export function makeBars(): Bars {
  return {
    count: 0,
    kind: new Uint8Array(MemoryKind.length),
    kinds: new Uint16Array(MemoryKind.length),
    bytes: new Float64Array(MemoryKind.length),
    largestBytes: new Float64Array(MemoryKind.length),
  };
}
