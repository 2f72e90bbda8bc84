/** Stops what was to happen; harmless when it has happened. */
export type Cancel = () => void;

/** Virtual time as programs and the engine know it: ms since the start of the run. */
export interface VirtualClock {
  readonly nowMs: number;
  /** Unix time of virtual moment 0, ms: what `date` and Docker's timestamps count from. */
  readonly epochMs: number;
  /** Calls back once, `delayMs` from now; equal moments in the order they were asked for. */
  after(delayMs: number, callBack: () => void): Cancel;
}
