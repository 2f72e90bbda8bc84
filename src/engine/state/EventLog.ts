import type { Cancel } from '../../userland/VirtualClock.ts';

/** A message of `docker events`. */
export interface EngineEvent {
  readonly type: 'container' | 'image' | 'network' | 'volume' | 'daemon' | 'builder';
  readonly action: string;
  readonly actorId: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Unix time, ms with a fraction for ns; strictly growing, so that order is kept. */
  readonly timeMs: number;
}

/** All that has happened in the daemon. */
export interface EventLog {
  emit(
    type: EngineEvent['type'],
    action: string,
    actorId: string,
    attributes: Readonly<Record<string, string>>,
  ): void;
  readonly past: readonly EngineEvent[];
  listen(onEvent: (event: EngineEvent) => void): Cancel;
}
