import type { DiskItem } from './DiskItem.ts';

/** Something a host must have on its disk before an instance can start there. */
export interface Content {
  readonly kind: DiskItem['kind'];
  readonly name: string;
  readonly diskBytes: number;
  readonly downloadBytes: number;
}
