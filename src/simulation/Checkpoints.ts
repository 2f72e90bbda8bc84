import { cloneState } from './cloneState.ts';
import type { WorldState } from './WorldState.ts';

const eventsApart = 400;
const mostKept = 48;

/**
 * Copies of the world along the run. When there are too many, every second one goes, and they are taken
 * twice as far apart: memory stays bounded, and no moment is ever further than a fixed share of the run away.
 */
export class Checkpoints {
  private kept: WorldState[] = [];
  private spacing = eventsApart;
  private sinceLast = 0;

  /** Counts an event and takes a copy when enough have passed. */
  count(world: WorldState): void {
    this.sinceLast += 1;
    if (this.sinceLast >= this.spacing && world.clockMs > this.kept[this.kept.length - 1].clockMs) {
      this.save(world);
    }
  }

  save(world: WorldState): void {
    this.sinceLast = 0;
    this.kept.push(cloneState(world));
    if (this.kept.length <= mostKept) return;
    this.kept = this.kept.filter((_, index) => index % 2 === 0);
    this.spacing *= 2;
  }

  /** Drops copies of a future that a new wish has replaced. */
  forgetAfter(timeMs: number, applied: number): void {
    this.kept = this.kept.filter((one) => one.clockMs <= timeMs && one.applied <= applied);
  }

  /** A fresh copy of the latest world at or before a moment, its revision raised so that views see the jump. */
  before(timeMs: number, revision: number): WorldState {
    let found = this.kept[0];
    for (const one of this.kept) if (one.clockMs <= timeMs) found = one;
    const world = cloneState(found);
    world.revision = Math.max(world.revision, revision);
    this.sinceLast = 0;
    return world;
  }
}
