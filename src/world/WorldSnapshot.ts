import type { HostSnapshot } from './HostSnapshot.ts';
import type { RunConfig } from './RunConfig.ts';

/** The world at one moment, for views: read-only and live. */
export interface WorldSnapshot {
  readonly timeMs: number;
  /** Grows with every change other than the passing of time; equal revisions look alike but for progress. */
  readonly revision: number;
  readonly config: RunConfig;
  readonly hosts: readonly HostSnapshot[];
}
