/** Instances of a host, counted. `asked = starting + ready + paused + stopping + off + refused + removed`, where refused holds both refusals and kills. */
export interface HostCounts {
  /** Instances ever wished for, those refused included. */
  readonly asked: number;
  readonly starting: number;
  readonly ready: number;
  readonly paused: number;
  readonly stopping: number;
  readonly off: number;
  readonly removed: number;
  /** Refused at the door, plus those the kernel killed or that crashed and are still lying there. */
  readonly refused: number;
  /** Processes killed for want of RAM: by the host's kernel, a guest's, or a container's limit. */
  readonly oomKilled: number;
}
