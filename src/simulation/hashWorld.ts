import { chartOf } from '../machines/chartOf.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Phase } from '../world/Phase.ts';
import type { WorldState } from './WorldState.ts';

/**
 * A fingerprint of the world at its present moment, 16 hex digits: equal runs hash alike at any frame
 * size, in Node and in browsers. Refused wishes leave no trace in it.
 */
export function hashWorld(world: WorldState): string {
  const hash = new Fingerprint();
  hash.add(world.clockMs);
  hash.add(world.config.seed);
  for (const host of world.hosts) {
    const { instances } = host;
    for (let kind = 0; kind < MemoryKind.length; kind += 1) hash.add(host.memory.byKind[kind]);
    hash.add(host.disk.usedBytes);
    // Servers that have always been up add nothing, so that older runs keep their fingerprint.
    if (!host.isUp || host.upMs !== 0) {
      hash.text(`${host.hostPath} ${host.servicePath}`);
      hash.add(host.upMs);
      hash.block(host.stepStartMs, host.stepStartMs.length);
      if (host.task >= 0) hash.add(world.kernel.remaining(host.task, world.clockMs));
    }
    if (host.trouble) {
      hash.text(host.trouble.fault);
      hash.add(host.trouble.row);
      hash.add(host.trouble.atMs);
    }
    hash.add(instances.count);
    for (let row = 0; row < instances.count; row += 1) {
      hash.add(instances.app[row]);
      hash.text(chartOf[host.family].states[instances.state[row]].path);
      hash.add(instances.askedMs[row]);
      hash.add(instances.readyMs[row]);
      hash.add(instances.exitCode[row]);
      hash.add(instances.diskBytes[row]);
      hash.add(world.kernel.remaining(instances.task[row], world.clockMs));
    }
    hash.block(instances.memoryBytes, instances.count * MemoryKind.length);
    hash.block(instances.swappedBytes, instances.count * MemoryKind.length);
    hash.block(instances.balloonBytes, instances.count);
    hash.block(instances.phaseStartMs, instances.count * Phase.length);
  }
  return hash.digest();
}

/** Two FNV-1a lanes over the bits of doubles; NaN counts as one value. */
class Fingerprint {
  private low = 0x811c9dc5 | 0;
  private high = 0x9dc5811c | 0;
  private readonly double = new Float64Array(1);
  private readonly words = new Uint32Array(this.double.buffer);

  add(value: number): void {
    this.double[0] = Number.isNaN(value) ? -1.5 : value;
    this.low = Math.imul(this.low ^ this.words[0], 0x01000193);
    this.low = Math.imul(this.low ^ this.words[1], 0x01000193);
    this.high = Math.imul(this.high ^ this.words[1], 0x01000193) ^ (this.low >>> 15);
    this.high = Math.imul(this.high ^ this.words[0], 0x01000193);
  }

  block(values: Float64Array, length: number): void {
    for (let index = 0; index < length; index += 1) this.add(values[index]);
  }

  text(value: string): void {
    for (let index = 0; index < value.length; index += 1) this.add(value.charCodeAt(index));
  }

  digest(): string {
    const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');
    return hex(this.high) + hex(this.low);
  }
}
