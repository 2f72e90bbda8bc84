import type { InstanceTable } from '../world/InstanceTable.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Phase } from '../world/Phase.ts';

type Column = Uint8Array | Int16Array | Int32Array | Float64Array;

/** The growing columns behind an `InstanceTable`, with what only the simulation needs to know. */
export class InstanceColumns implements InstanceTable {
  count = 0;
  app = new Uint8Array(0);
  state = new Uint8Array(0);
  vitality = new Uint8Array(0);
  phase = new Uint8Array(0);
  memoryBytes = new Float64Array(0);
  diskBytes = new Float64Array(0);
  /** As in `InstanceTable`, and beside them what a row has mapped of its guest's shared pages. */
  swappedBytes = new Float64Array(0);
  mergedBytes = new Float64Array(0);
  mappedBytes = new Float64Array(0);
  balloonBytes = new Float64Array(0);
  balloonPeakBytes = new Float64Array(0);
  /** Disk bytes to read or write before its work goes on, and 1 while that runs. */
  owedBytes = new Float64Array(0);
  isOwing = new Uint8Array(0);
  /** Data it wants to write and found no room for. */
  unwrittenBytes = new Float64Array(0);
  /** Bits: 1 when its disk has grown by a boot, 2 by the app's data files. */
  grown = new Uint8Array(0);
  askedMs = new Float64Array(0);
  readyMs = new Float64Array(0);
  startEndMs = new Float64Array(0);
  phaseStartMs = new Float64Array(0);
  dataWrittenMs = new Float64Array(0);
  exitCode = new Int16Array(0);
  harm = new Uint8Array(0);
  /** Index into the simulation's recipes. */
  recipe = new Int32Array(0);
  task = new Int32Array(0);
  /** Step under way (index into `Step`), 255 at rest, and the demand of it that runs. */
  step = new Uint8Array(0);
  demand = new Uint8Array(0);
  /** 1 when it was halted in the middle of a step. */
  halted = new Uint8Array(0);
  /** What the halted demand had left; -1 when it is still whole. */
  frozen = new Float64Array(0);
  /** 1 once it holds RAM, so that what it adds to the host's own kinds is taken back once. */
  holds = new Uint8Array(0);
  /** The wait before its latest restart by policy, 0 since it was last started by hand. */
  backoffMs = new Float64Array(0);
  /** 1 when it is to be removed as soon as it is down. */
  doomed = new Uint8Array(0);
  /** How often it was started: each start varies anew. */
  starts = new Int32Array(0);

  add(): number {
    if (this.count === this.app.length) this.grow(Math.max(16, this.count * 2));
    const row = this.count;
    this.count += 1;
    this.readyMs[row] = NaN;
    this.startEndMs[row] = NaN;
    this.dataWrittenMs[row] = NaN;
    this.phase[row] = 255;
    this.step[row] = 255;
    this.exitCode[row] = -1;
    this.frozen[row] = -1;
    this.phaseStartMs.fill(NaN, row * Phase.length, (row + 1) * Phase.length);
    return row;
  }

  private grow(rows: number): void {
    const longer = <T extends Column>(old: T, fresh: T): T => {
      fresh.set(old);
      return fresh;
    };
    this.app = longer(this.app, new Uint8Array(rows));
    this.state = longer(this.state, new Uint8Array(rows));
    this.vitality = longer(this.vitality, new Uint8Array(rows));
    this.phase = longer(this.phase, new Uint8Array(rows));
    this.memoryBytes = longer(this.memoryBytes, new Float64Array(rows * MemoryKind.length));
    this.diskBytes = longer(this.diskBytes, new Float64Array(rows));
    this.swappedBytes = longer(this.swappedBytes, new Float64Array(rows * MemoryKind.length));
    this.mergedBytes = longer(this.mergedBytes, new Float64Array(rows * MemoryKind.length));
    this.mappedBytes = longer(this.mappedBytes, new Float64Array(rows * MemoryKind.length));
    this.balloonBytes = longer(this.balloonBytes, new Float64Array(rows));
    this.balloonPeakBytes = longer(this.balloonPeakBytes, new Float64Array(rows));
    this.owedBytes = longer(this.owedBytes, new Float64Array(rows));
    this.isOwing = longer(this.isOwing, new Uint8Array(rows));
    this.unwrittenBytes = longer(this.unwrittenBytes, new Float64Array(rows));
    this.grown = longer(this.grown, new Uint8Array(rows));
    this.halted = longer(this.halted, new Uint8Array(rows));
    this.askedMs = longer(this.askedMs, new Float64Array(rows));
    this.readyMs = longer(this.readyMs, new Float64Array(rows));
    this.startEndMs = longer(this.startEndMs, new Float64Array(rows));
    this.phaseStartMs = longer(this.phaseStartMs, new Float64Array(rows * Phase.length));
    this.dataWrittenMs = longer(this.dataWrittenMs, new Float64Array(rows));
    this.exitCode = longer(this.exitCode, new Int16Array(rows));
    this.harm = longer(this.harm, new Uint8Array(rows));
    this.recipe = longer(this.recipe, new Int32Array(rows));
    this.task = longer(this.task, new Int32Array(rows));
    this.step = longer(this.step, new Uint8Array(rows));
    this.demand = longer(this.demand, new Uint8Array(rows));
    this.frozen = longer(this.frozen, new Float64Array(rows));
    this.backoffMs = longer(this.backoffMs, new Float64Array(rows));
    this.holds = longer(this.holds, new Uint8Array(rows));
    this.doomed = longer(this.doomed, new Uint8Array(rows));
    this.starts = longer(this.starts, new Int32Array(rows));
  }
}
