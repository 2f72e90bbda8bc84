/** What a prune removed. */
export interface Pruned {
  /** As docker lists it, empty when nothing was removed. */
  readonly text: string;
  readonly reclaimedBytes: number;
}
