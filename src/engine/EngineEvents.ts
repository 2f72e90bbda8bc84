import type { Cancel, VirtualClock } from '../userland/VirtualClock.ts';
import type { EngineEvent, EventLog } from './state/EventLog.ts';
import { unixMs } from './unixMs.ts';

/** Apart enough for doubles of this size to tell: about 1 µs. */
const leastGapMs = 0.001;
/** dockerd keeps as many for `events --since`. */
const mostKept = 256;

/** The daemon's events: the newest are kept, and those who listen are told in order. */
export class EngineEvents implements EventLog {
  private readonly clock: VirtualClock;
  private readonly kept: EngineEvent[] = [];
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private lastMs = 0;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  get past(): readonly EngineEvent[] {
    return this.kept;
  }

  emit(
    type: EngineEvent['type'],
    action: string,
    actorId: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    this.lastMs = Math.max(unixMs(this.clock), this.lastMs + leastGapMs);
    const event = { type, action, actorId, attributes, timeMs: this.lastMs };
    this.kept.push(event);
    if (this.kept.length > mostKept) this.kept.shift();
    for (const listen of [...this.listeners]) listen(event);
  }

  listen(onEvent: (event: EngineEvent) => void): Cancel {
    this.listeners.add(onEvent);
    return () => this.listeners.delete(onEvent);
  }
}
