import { performance } from 'node:perf_hooks';
import type { SimulatedHost } from '../../engine/host/SimulatedHost.ts';

/** Nothing is later than this for a client: a request may have asked for a moment just ahead. */
const longestTickMs = 10;

/** Lets a simulated host's time pass with the computer's. */
export class RealTime {
  private readonly host: SimulatedHost;
  private readonly speed: number;
  private readonly beganMs = performance.now();
  private readonly firstMs: number;
  private timer: NodeJS.Timeout | null = null;

  /** @param speed virtual ms per real ms. */
  constructor(host: SimulatedHost, speed: number) {
    this.host = host;
    this.speed = speed;
    this.firstMs = host.clock.nowMs;
  }

  start(): void {
    try {
      this.catchUp();
    } catch (error) {
      // What failed was one thing of many: the daemon goes on, as dockerd does.
      console.error(error);
    }
    const aheadMs = (this.host.clock.nextMs - this.host.clock.nowMs) / this.speed;
    const waitMs = Math.min(longestTickMs, Math.max(1, aheadMs));
    this.timer = setTimeout(() => this.start(), waitMs);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Brings virtual time up to now. */
  catchUp(): void {
    const elapsedMs = (performance.now() - this.beganMs) * this.speed;
    this.host.advanceTo(this.firstMs + elapsedMs);
  }
}
