import type { FullCatalogue } from '../world/FullCatalogue.ts';
import type { Costs } from '../world/Costs.ts';
import type { Intent } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import type { JournalEntry } from '../world/JournalEntry.ts';
import type { Platform } from '../world/Platform.ts';
import type { Recipe } from '../world/Recipe.ts';
import type { RunConfig } from '../world/RunConfig.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import { BackgroundWork } from './BackgroundWork.ts';
import { checkConfig } from './checkConfig.ts';
import { Checkpoints } from './Checkpoints.ts';
import { GuestUpkeep } from './GuestUpkeep.ts';
import { HostLife } from './HostLife.ts';
import { hashWorld } from './hashWorld.ts';
import { HostView } from './HostView.ts';
import { InstanceLife } from './InstanceLife.ts';
import type { Run } from './Run.ts';
import { hostOwner } from './hostOwner.ts';
import { WishRules } from './WishRules.ts';
import { WorldState } from './WorldState.ts';

/**
 * A run: a world that wishes and virtual time move forward, and that can be taken back to any moment.
 * The journal may hold wishes of the future after a rewind; a new wish replaces them.
 */
export class Simulation {
  readonly snapshot: WorldSnapshot;
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly upkeep: GuestUpkeep;
  private readonly hosts: HostLife;
  private readonly rules: WishRules;
  private readonly work: BackgroundWork;
  private readonly checkpoints = new Checkpoints();
  private readonly entries: JournalEntry[];
  private furthestMs = 0;

  /**
   * @param journal wishes of a recorded run, in order of time, to be carried out as time passes.
   * @throws RangeError naming the knob when the config cannot be simulated.
   */
  constructor(
    config: RunConfig,
    catalogue: FullCatalogue,
    costs: Costs,
    journal: readonly JournalEntry[] = [],
  ) {
    const knob = checkConfig(config, catalogue);
    if (knob) throw new RangeError(`Run config: "${knob}" is out of range.`);
    this.run = { world: new WorldState(config, catalogue, costs), recipes: [], catalogue, costs };
    this.work = new BackgroundWork(
      this.run,
      (host, row, cause) => {
        if (cause === 'pages') this.life.demandDone(host, row);
        else this.life.send(host, row, 'phase.done');
      },
      (host, job) => this.upkeep.tick(host, job),
    );
    this.life = new InstanceLife(this.run, this.work, (host, row) =>
      this.upkeep.guestReady(host, row),
    );
    this.upkeep = new GuestUpkeep(this.run, this.life, this.work);
    this.hosts = new HostLife(this.run, this.life, this.work);
    this.rules = new WishRules(this.run, this.life, this.work, this.upkeep, this.hosts);
    this.entries = [...journal];
    this.checkpoints.save(this.run.world);
    this.snapshot = snapshotOf(this.run);
  }

  /** Tells of every instance that enters another state from now on, in order; a past sought again included. */
  watch(onMoved: (hostId: Platform, row: number) => void): void {
    this.run.onMoved = onMoved;
  }

  /** Takes the instances' names from whoever gives them: a Docker daemon. */
  nameBy(nameOf: (hostId: Platform, row: number) => string | null): void {
    this.run.nameOf = nameOf;
  }

  get clockMs(): number {
    return this.run.world.clockMs;
  }

  /** End of what has been lived through, however far it is wound back now. */
  get endMs(): number {
    return Math.max(this.furthestMs, this.entries.at(-1)?.atMs ?? 0);
  }

  get journal(): readonly JournalEntry[] {
    return this.entries;
  }

  /** Moment of the next thing to happen by itself (or of a recorded wish), Infinity when all is quiet. */
  get nextEventMs(): number {
    const wish = this.entries[this.run.world.applied]?.atMs ?? Infinity;
    return Math.min(wish, this.run.world.kernel.nextMs);
  }

  /** Carries out a wish at the present moment and writes it into the journal, refused or not. */
  dispatch(intent: Intent): IntentResult {
    // Events due at this very moment come first, here as in a replay, or the two would differ.
    this.advanceTo(this.clockMs);
    const { world } = this.run;
    this.entries.length = world.applied;
    this.checkpoints.forgetAfter(world.clockMs, world.applied);
    this.furthestMs = world.clockMs;
    this.entries.push({ atMs: world.clockMs, intent });
    return this.applyNextWish();
  }

  /**
   * Lets virtual time pass up to `timeMs`; the past is not touched.
   * @throws RangeError unless the moment is finite: nothing would ever end the wait for it.
   */
  advanceTo(timeMs: number): void {
    if (!Number.isFinite(timeMs)) throw new RangeError(`No run ever reaches ${timeMs} ms.`);
    for (;;) {
      const { world } = this.run;
      const wishMs = this.entries[world.applied]?.atMs ?? Infinity;
      const eventMs = world.kernel.nextMs;
      if (Math.min(wishMs, eventMs) > timeMs) break;
      // What happens at the very moment of a wish happens before it, as it did when it was made.
      if (eventMs <= wishMs) this.finishNextTask();
      else {
        world.clockMs = wishMs;
        this.applyNextWish();
      }
    }
    this.run.world.clockMs = Math.max(this.run.world.clockMs, timeMs);
    this.furthestMs = Math.max(this.furthestMs, this.run.world.clockMs);
  }

  /** Goes to any moment, past or future; the past comes from the nearest checkpoint before it. */
  seek(timeMs: number): void {
    const target = Math.max(0, timeMs);
    if (target < this.run.world.clockMs) {
      this.run.world = this.checkpoints.before(target, this.run.world.revision + 1);
    }
    this.advanceTo(target);
  }

  /** What an instance costs and why, as decided when it was wished for; null when there is no such row. */
  recipeOf(hostId: Platform, row: number): Recipe | null {
    const host = this.run.world.hosts.find((one) => one.platform === hostId);
    if (!host || row >= host.instances.count) return null;
    return this.run.recipes[host.instances.recipe[row]];
  }

  /** Fingerprint of the present moment; see `hashWorld`. */
  hash(): string {
    return hashWorld(this.run.world);
  }

  /** Back to the first moment, with nothing wished: someone else keeps the journal and will wish anew. */
  restart(): void {
    this.run.world = this.checkpoints.before(0, this.run.world.revision + 1);
    this.checkpoints.forgetAfter(0, 0);
    this.entries.length = 0;
  }

  private applyNextWish(): IntentResult {
    const { world } = this.run;
    world.kernel.nowMs = world.clockMs;
    const entry = this.entries[world.applied];
    world.applied += 1;
    return this.rules.carryOut(entry.intent);
  }

  private finishNextTask(): void {
    const { world } = this.run;
    const task = world.kernel.finishNext();
    world.clockMs = world.kernel.nowMs;
    const host = world.hosts[world.kernel.tasks.host[task]];
    const owner = world.kernel.tasks.owner[task];
    if (owner === hostOwner) this.hosts.demandDone(host);
    else if (owner >= 0) this.life.demandDone(host, owner);
    else this.work.taskDone(host, -1 - owner, task);
    this.checkpoints.count(this.run.world);
  }
}

function snapshotOf(run: Run): WorldSnapshot {
  const hosts = run.world.hosts.map((_, index) => new HostView(run, index));
  return {
    get timeMs() {
      return run.world.clockMs;
    },
    get revision() {
      return run.world.revision;
    },
    get config() {
      return run.world.config;
    },
    hosts,
  };
}
