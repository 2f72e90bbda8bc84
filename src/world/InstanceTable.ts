/**
 * The instances of one host as columns; a row is an instance in order of creation, and rows are
 * never reused: a removed one keeps its row with vitality `removed`. Arrays may be longer than `count`.
 */
export interface InstanceTable {
  readonly count: number;
  /** Index into `Catalogue.apps`. */
  readonly app: Uint8Array;
  /** Index into the host's `chart.states`. */
  readonly state: Uint8Array;
  /** Index into `Vitality`. */
  readonly vitality: Uint8Array;
  /** Index into `Phase` while starting, 255 otherwise. */
  readonly phase: Uint8Array;
  /** `row * MemoryKind.length + kind`, bytes; zeros for the host's own kinds. */
  readonly memoryBytes: Float64Array;
  /** `row * MemoryKind.length + kind`, bytes of it that lie in the host's swap: not part of `memoryBytes`. */
  readonly swappedBytes: Float64Array;
  /** The same for bytes that page sharing saves, the copies that this row keeps for all taken off. */
  readonly mergedBytes: Float64Array;
  /** RAM the balloon in the guest holds, so that the guest cannot use it; 0 outside VMs. */
  readonly balloonBytes: Float64Array;
  /** The most it has held since the VM started: deflated RAM costs nothing until it is touched. */
  readonly balloonPeakBytes: Float64Array;
  /** Disk this instance alone occupies: its clone, or its writable layer. */
  readonly diskBytes: Float64Array;
  /** Virtual ms of the wish; of the last readiness, NaN before. */
  readonly askedMs: Float64Array;
  readonly readyMs: Float64Array;
  /** Virtual ms at which the latest start ended, in readiness or not; NaN while it goes on or is paused. */
  readonly startEndMs: Float64Array;
  /** `row * Phase.length + phase`, virtual ms at which a phase of the latest start began, NaN if it has not. */
  readonly phaseStartMs: Float64Array;
  /** Virtual ms at which the app had written its data files, once and for all; NaN before. */
  readonly dataWrittenMs: Float64Array;
  /** Index into `Harm`: what the host's trouble means to it. */
  readonly harm: Uint8Array;
  /** Exit code of the app's process once it ended, -1 before. */
  readonly exitCode: Int16Array;
}
