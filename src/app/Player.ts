import type { AppRun } from './AppRun.ts';

/** A frame that comes late (a hidden tab, a breakpoint) must not throw the lecture an hour ahead. */
const longestFrameMs = 100;

/** Turns real time into virtual time. */
export class Player {
  playing = true;
  /** Whether a lesson's step sets the clock going; a test moves time by hand instead. */
  playsSteps = true;
  /** Virtual ms for each real one. */
  speed = 1;
  private lastFrameMs = NaN;

  /** Moves the run on by the real time since the last frame. */
  frame(nowMs: number, run: AppRun): void {
    const elapsedMs = Math.min(longestFrameMs, nowMs - this.lastFrameMs);
    this.lastFrameMs = nowMs;
    if (this.playing && elapsedMs > 0)
      run.advanceTo(run.simulation.clockMs + elapsedMs * this.speed);
  }
}
