/** A job in the background. */
export interface Job {
  readonly pid: number;
  readonly text: string;
  /** Null while it runs. */
  status: number | null;
  /** The signal that ended it, 0 for none. */
  signal: number;
  /** Whether somebody has waited for it: its number may be given again. */
  isWaitedFor: boolean;
}
