import { defaultConfig } from '../calibration/defaultConfig.ts';
import type { Door } from '../engine/Door.ts';
import type { Engine } from '../engine/Engine.ts';
import type { SimulatedHost } from '../engine/host/SimulatedHost.ts';
import type { HostSpec } from '../world/HostSpec.ts';
import type { ImageSpec } from '../engine/images/ImageSpec.ts';
import { recordedImages } from '../engine/images/recordedImages.ts';
import { usualEpochMs } from '../engine/usualEpochMs.ts';
import { openDaemon } from './engine/openDaemon.ts';

/** What a daemon of its own starts with. */
export interface VirtualDaemonOptions {
  readonly seed?: number;
  /** What its registries serve. */
  readonly images?: readonly ImageSpec[];
  /** What is pulled already: `busybox`. */
  readonly present?: readonly string[];
  /** What its host has otherwise than a first visit's. */
  readonly host?: Partial<HostSpec>;
  /** Unix time at which its run begins, ms. */
  readonly epochMs?: number;
}

/** Turns of Node's loop that let promises and streams come to rest. */
const restTurns = 2;

/** A daemon on a simulated host whose time leaps to whatever happens next: hours pass in a moment. */
export class VirtualDaemon {
  readonly host: SimulatedHost;
  readonly engine: Engine;
  readonly door: Door;

  constructor(options: VirtualDaemonOptions = {}) {
    const { seed = 1, images = recordedImages(), present = [], epochMs = usualEpochMs } = options;
    const host = { ...defaultConfig.host, ...options.host };
    const config = { ...defaultConfig, seed, host, platforms: ['container'] as const };
    const daemon = openDaemon(config, epochMs, images, present);
    this.host = daemon.host;
    this.engine = daemon.engine;
    this.door = daemon.door;
  }

  get nowMs(): number {
    return this.host.clock.nowMs;
  }

  /**
   * Lets time pass until `isOver`, or `mostMs` more have passed, or nothing is left that could happen.
   * @param mostMoments at which something happens: a program that never rests fills any time with them
   * @returns whether it was over
   */
  async runUntil(isOver: () => boolean, mostMs: number, mostMoments = Infinity): Promise<boolean> {
    const untilMs = this.nowMs + mostMs;
    for (let moments = 0; moments <= mostMoments; moments += 1) {
      await rest();
      if (isOver()) return true;
      const { nextMs } = this.host.clock;
      if (nextMs > untilMs) return false;
      this.host.advanceTo(nextMs);
    }
    return false;
  }
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < restTurns; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
