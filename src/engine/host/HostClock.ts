import type { Simulation } from '../../simulation/Simulation.ts';
import type { Cancel, VirtualClock } from '../../userland/VirtualClock.ts';
import { TimerQueue } from './TimerQueue.ts';

/** The simulation's clock, with callbacks of the daemon and its programs between the simulation's own events. */
export class HostClock implements VirtualClock {
  readonly epochMs: number;
  private readonly simulation: Simulation;
  private readonly timers = new TimerQueue();

  constructor(simulation: Simulation, epochMs: number) {
    this.simulation = simulation;
    this.epochMs = epochMs;
  }

  get nowMs(): number {
    return this.simulation.clockMs;
  }

  /** Moment of the next thing to happen, in the simulation or here. */
  get nextMs(): number {
    return Math.min(this.timers.nextMs, this.simulation.nextEventMs);
  }

  after(delayMs: number, callBack: () => void): Cancel {
    return this.timers.add(this.nowMs + Math.max(0, delayMs), callBack);
  }

  /**
   * Lets time pass up to a moment. At equal moments the simulation's events come first, as before a wish;
   * `settle` is called after each moment at which some happened, and after each callback.
   */
  advanceTo(timeMs: number, settle: () => void): void {
    for (;;) {
      const eventMs = this.simulation.nextEventMs;
      const timerMs = this.timers.nextMs;
      if (Math.min(eventMs, timerMs) > timeMs) break;
      if (eventMs <= timerMs) this.simulation.advanceTo(eventMs);
      else {
        this.simulation.advanceTo(timerMs);
        this.timers.runNext();
      }
      settle();
    }
    this.simulation.advanceTo(timeMs);
  }
}
