import { chartOf } from '../machines/chartOf.ts';
import type { Content } from '../world/Content.ts';
import type { EngineIntent } from '../world/EngineIntent.ts';
import { Phase } from '../world/Phase.ts';
import { phaseIndex } from '../world/phaseIndex.ts';
import type { Admission } from './Admission.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import { DiskGrowth } from './DiskGrowth.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import type { RecipeBook } from './RecipeBook.ts';
import { restartDelayMs } from './restartDelayMs.ts';
import type { Run } from './Run.ts';
import type { Reason } from './TargetRule.ts';

type WishOf<Type extends EngineIntent['type']> = EngineIntent & { readonly type: Type };

/** What somebody asked for; the rest happens by itself and says nothing of an earlier refusal. */
const isAsked: ReadonlySet<EngineIntent['type']> = new Set([
  'engine.create',
  'engine.pull',
  'engine.storeLayers',
]);

/** What becomes of the wishes of Docker's daemon: only hosts of containers have one. */
export class EngineWishes {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly work: BackgroundWork;
  private readonly recipes: RecipeBook;
  private readonly admission: Admission;
  private readonly growth: DiskGrowth;

  constructor(
    run: Run,
    life: InstanceLife,
    work: BackgroundWork,
    recipes: RecipeBook,
    admission: Admission,
  ) {
    this.run = run;
    this.life = life;
    this.work = work;
    this.recipes = recipes;
    this.admission = admission;
    this.growth = new DiskGrowth(run);
  }

  /** The reason when it is refused: nothing has changed then. */
  carryOut(host: HostState, intent: EngineIntent): Reason | null {
    if (host.family !== 'container') return { code: 'target.none', event: intent.type };
    const reason = this.obey(host, intent);
    if (!reason && isAsked.has(intent.type)) host.refusal = null;
    return reason;
  }

  private obey(host: HostState, intent: EngineIntent): Reason | null {
    switch (intent.type) {
      case 'engine.create':
        return this.create(host, intent);
      case 'engine.exit':
        return this.exit(host, intent);
      case 'engine.growWritable':
        return this.grow(host, intent);
      case 'engine.pull':
        return this.pull(host, intent);
      case 'engine.storeLayers':
        return this.store(host, intent);
      case 'engine.dropLayers':
        for (const digest of intent.digests) host.disk.dropPartial('layer', digest);
        this.run.world.revision += 1;
        return null;
    }
  }

  private create(host: HostState, intent: WishOf<'engine.create'>): Reason | null {
    const { appId, memoryLimitBytes } = intent;
    if (memoryLimitBytes !== null && !isCount(memoryLimitBytes)) return { code: 'count.invalid' };
    const recipe = this.recipes.indexForContainer(host, appId, memoryLimitBytes);
    if (recipe === null) return { code: 'app.unknown', appId };
    const reason = this.admission.whyNotAdd(host, recipe);
    if (reason) return reason;
    host.asked += 1;
    this.life.create(host, recipe);
    this.run.world.revision += 1;
    return null;
  }

  private exit(host: HostState, intent: WishOf<'engine.exit'>): Reason | null {
    const { target: row, exitCode, restarts } = intent;
    if (!hasRow(host, row)) return { code: 'target.none', event: intent.type };
    if (!(Number.isInteger(exitCode) && exitCode >= 0 && exitCode <= 255))
      return { code: 'count.invalid' };
    const event = restarts ? 'process.exited.restart' : 'process.exited';
    if (!this.life.allows(host, row, event)) {
      const state = chartOf[host.family].states[host.instances.state[row]].path;
      return { code: 'event.illegal', event, state, row };
    }
    const { instances } = host;
    const ranFromMs = instances.phaseStartMs[row * Phase.length + phaseIndex.runtime];
    const ranMs = this.run.world.kernel.nowMs - ranFromMs;
    instances.exitCode[row] = exitCode;
    if (restarts) instances.backoffMs[row] = restartDelayMs(instances.backoffMs[row], ranMs);
    this.life.send(host, row, event);
    return null;
  }

  private grow(host: HostState, intent: WishOf<'engine.growWritable'>): Reason | null {
    const { target: row, bytes } = intent;
    if (!hasRow(host, row) || host.instances.diskBytes[row] === 0)
      return { code: 'target.none', event: intent.type };
    if (!Number.isSafeInteger(bytes) || bytes <= -host.instances.diskBytes[row])
      return { code: 'count.invalid' };
    const leftBytes = host.disk.freeBytes;
    if (bytes > leftBytes) return { code: 'disk.short', needBytes: bytes, leftBytes };
    this.growth.grow(host, row, bytes);
    this.run.world.revision += 1;
    return null;
  }

  private pull(host: HostState, { imageRef, layers }: WishOf<'engine.pull'>): Reason | null {
    const contents = layers.map((layer) => content(layer, layer.compressedBytes));
    const reason = whyNotStore(host, contents);
    if (!reason) this.work.startPull(host, imageRef, contents, null);
    return reason;
  }

  private store(host: HostState, { layers }: WishOf<'engine.storeLayers'>): Reason | null {
    const contents = layers.map((layer) => content(layer, 0));
    const reason = whyNotStore(host, contents);
    if (reason) return reason;
    for (const { kind, name, diskBytes } of contents) {
      if (!host.disk.isPromised(kind, name)) host.disk.storeOnce(kind, name, diskBytes);
    }
    this.run.world.revision += 1;
    return null;
  }
}

function content(
  layer: { readonly digest: string; readonly diskBytes: number },
  downloadBytes: number,
): Content {
  return { kind: 'layer', name: layer.digest, diskBytes: layer.diskBytes, downloadBytes };
}

function whyNotStore(host: HostState, contents: readonly Content[]): Reason | null {
  const sizes = contents.flatMap((one) => [one.diskBytes, one.downloadBytes]);
  if (!sizes.every((bytes) => Number.isSafeInteger(bytes) && bytes >= 0))
    return { code: 'count.invalid' };
  const needBytes = host.disk.unpromisedBytes(contents);
  const leftBytes = host.disk.freeBytes;
  return needBytes > leftBytes ? { code: 'disk.short', needBytes, leftBytes } : null;
}

function hasRow(host: HostState, row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < host.instances.count;
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 1;
}
