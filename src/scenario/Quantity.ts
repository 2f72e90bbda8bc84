/** A computed number and what it measures, so that it can be written in any language; NaN means not known yet. */
export interface Quantity {
  readonly kind: 'ramBytes' | 'diskBytes' | 'ms' | 'count' | 'share' | 'ratio';
  readonly value: number;
}
