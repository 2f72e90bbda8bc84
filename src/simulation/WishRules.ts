import { chartOf } from '../machines/chartOf.ts';
import { instanceEvent, type InstanceWish } from '../world/instanceEvent.ts';
import type { Intent, IntentTarget } from '../world/Intent.ts';
import type { IntentResult } from '../world/IntentResult.ts';
import type { Refusal } from '../world/Refusal.ts';
import { Vitality } from '../world/Vitality.ts';
import { Admission } from './Admission.ts';
import type { BackgroundWork } from './BackgroundWork.ts';
import { ConfigWishes } from './ConfigWishes.ts';
import { EngineWishes } from './EngineWishes.ts';
import { Faults } from './Faults.ts';
import type { GuestUpkeep } from './GuestUpkeep.ts';
import { GuestWishes } from './GuestWishes.ts';
import type { HostLife } from './HostLife.ts';
import type { HostState } from './HostState.ts';
import type { InstanceLife } from './InstanceLife.ts';
import { isEngineIntent } from './isEngineIntent.ts';
import { layerContent } from './layerContent.ts';
import { MemoryForecast } from './MemoryForecast.ts';
import { RecipeBook } from './RecipeBook.ts';
import type { Run } from './Run.ts';
import type { Reason, TargetRule } from './TargetRule.ts';

type WishOf<Type extends Intent['type']> = Intent & { readonly type: Type };

/** The most one wish may ask for: what the browser can still draw and a lecture can still mean. */
const mostPerWish = 200_000;
/** What can be wished of a server that is not up. */
const heardWhenDown: readonly Intent['type'][] = ['host.order', 'host.powerOn', 'host.powerOff'];

/** Decides what becomes of a wish. Refused, it leaves nothing but its reason. */
export class WishRules {
  private readonly run: Run;
  private readonly life: InstanceLife;
  private readonly work: BackgroundWork;
  private readonly guests: GuestWishes;
  private readonly faults: Faults;
  private readonly admission: Admission;
  private readonly hosts: HostLife;
  private readonly configs: ConfigWishes;
  private readonly recipes: RecipeBook;
  private readonly containers: EngineWishes;

  constructor(
    run: Run,
    life: InstanceLife,
    work: BackgroundWork,
    upkeep: GuestUpkeep,
    hosts: HostLife,
  ) {
    this.run = run;
    this.life = life;
    this.work = work;
    this.hosts = hosts;
    this.recipes = new RecipeBook(run);
    this.guests = new GuestWishes(run, life, upkeep);
    this.faults = new Faults(run, life, work, hosts);
    this.admission = new Admission(run, life);
    this.configs = new ConfigWishes(run, upkeep);
    this.containers = new EngineWishes(run, life, work, this.recipes, this.admission);
  }

  carryOut(intent: Intent): IntentResult {
    if (intent.type === 'run.configure') {
      const knob = this.configs.configure(intent.patch);
      if (knob) return this.refuse(null, { code: 'config.invalid', event: knob });
      return { accepted: 1, refusals: [] };
    }
    const host = this.run.world.hosts.find((one) => one.platform === intent.hostId);
    if (!host) return this.refuse(null, { code: 'host.unknown', event: intent.hostId });
    if (!host.isUp && !heardWhenDown.includes(intent.type))
      return this.refuse(host, { code: 'host.down', state: host.hostPath });
    if (isEngineIntent(intent)) {
      const reason = this.containers.carryOut(host, intent);
      return reason ? this.refuse(host, reason) : { accepted: 1, refusals: [] };
    }
    switch (intent.type) {
      case 'host.order':
      case 'host.powerOn':
      case 'host.powerOff': {
        const reason = this.hosts.wish(host, intent.type);
        return reason ? this.refuse(host, reason) : { accepted: 1, refusals: [] };
      }
      case 'instance.add':
        return this.add(host, intent.appId, intent.count);
      case 'instance.fill':
        return this.fill(host, intent.appId);
      case 'image.pull':
        return this.pull(host, intent.imageRef);
      case 'host.dropCaches':
        host.memory.dropCaches();
        this.run.world.revision += 1;
        return { accepted: 1, refusals: [] };
      case 'instance.provoke':
        return this.provoke(host, intent);
      case 'instance.balloon':
        return this.onRunning(host, intent.target, 'vm.setmem', intent.memoryBytes, (row) =>
          this.guests.balloon(host, row, intent.memoryBytes),
        );
      case 'instance.write':
        return this.onRunning(host, intent.target, 'app.write', intent.bytes, (row) =>
          this.guests.write(host, row, intent.bytes),
        );
      default:
        return this.act(host, intent);
    }
  }

  private add(host: HostState, appId: string, count: number): IntentResult {
    if (!Number.isInteger(count) || count < 1 || count > mostPerWish) {
      return this.refuse(host, { code: 'count.invalid' });
    }
    const recipe = this.recipes.indexFor(host, appId);
    if (recipe === null) return this.refuse(host, { code: 'app.unknown', appId });
    let accepted = 0;
    for (; accepted < count; accepted += 1) {
      const reason = this.admission.whyNotAdd(host, recipe);
      if (reason) {
        const missing = count - accepted;
        host.asked += count;
        host.refusedAtDoor += missing;
        return { accepted, refusals: [this.note(host, reason)] };
      }
      this.addOne(host, recipe);
    }
    host.asked += count;
    return { accepted, refusals: [] };
  }

  /** As many as fit, and one more, so that the host gives its own answer: a refusal, or an OOM kill. */
  private fill(host: HostState, appId: string): IntentResult {
    const recipe = this.recipes.indexFor(host, appId);
    if (recipe === null) return this.refuse(host, { code: 'app.unknown', appId });
    const forecast = new MemoryForecast(this.run);
    const perInstance = forecast.instanceBytes(host, this.run.recipes[recipe]);
    let room = forecast.roomBytes(host, recipe);
    for (let accepted = 0; accepted < mostPerWish; accepted += 1) {
      host.asked += 1;
      const reason = this.admission.whyNotAdd(host, recipe);
      if (reason) {
        host.refusedAtDoor += 1;
        return { accepted, refusals: [this.note(host, reason)] };
      }
      this.addOne(host, recipe);
      room -= perInstance;
      // Nothing refuses a process at the door; the one too many meets the OOM killer when it touches its pages.
      if (host.family !== 'vm' && room < 0) return { accepted: accepted + 1, refusals: [] };
    }
    return { accepted: mostPerWish, refusals: [] };
  }

  private addOne(host: HostState, recipe: number): void {
    host.refusal = null;
    const row = this.life.create(host, recipe);
    this.life.start(host, row, instanceEvent[host.family]['instance.start']);
  }

  private pull(host: HostState, imageRef: string): IntentResult {
    const image = this.run.catalogue.images.find((one) => one.ref === imageRef);
    if (!image || host.family !== 'container') {
      return this.refuse(host, { code: 'image.unknown', appId: imageRef });
    }
    const contents = image.layers.map(layerContent);
    const needBytes = host.disk.unpromisedBytes(contents);
    const leftBytes = host.disk.freeBytes;
    if (needBytes > leftBytes)
      return this.refuse(host, { code: 'disk.short', needBytes, leftBytes });
    host.refusal = null;
    this.work.startPull(host, imageRef, contents, null);
    return { accepted: 1, refusals: [] };
  }

  /** Like `onTargets`, for what only guests and apps that are up can hear; `bytes` must be whole. */
  private onRunning(
    host: HostState,
    target: IntentTarget,
    event: string,
    bytes: number,
    obey: (row: number) => Reason | null,
  ): IntentResult {
    if (!Number.isSafeInteger(bytes) || bytes < 1) {
      return this.refuse(host, { code: 'count.invalid' });
    }
    const canObey = (row: number) => this.guests.isReady(host, row);
    return this.onTargets(host, target, event, { canObey, obey });
  }

  private provoke(host: HostState, intent: WishOf<'instance.provoke'>): IntentResult {
    const { target, type, fault } = intent;
    return this.onTargets(host, target, type, {
      canObey: (row) => this.guests.isReady(host, row),
      obey: (row) => this.faults.provoke(host, row, fault),
    });
  }

  private act(host: HostState, intent: WishOf<InstanceWish>): IntentResult {
    const event = instanceEvent[host.family][intent.type];
    return this.onTargets(host, intent.target, event, {
      canObey: (row) => this.canObey(host, row, intent, event),
      obey: (row) => this.actOn(host, row, intent, event),
    });
  }

  /** One row by number, the newest that can obey, or all that can. */
  private onTargets(
    host: HostState,
    target: IntentTarget,
    event: string,
    { canObey, obey }: TargetRule,
  ): IntentResult {
    const { instances } = host;
    if (typeof target === 'number') {
      if (!(Number.isInteger(target) && target >= 0 && target < instances.count))
        return this.refuse(host, { code: 'target.none', event });
      const refusal = obey(target);
      return refusal ? this.refuse(host, refusal) : { accepted: 1, refusals: [] };
    }
    let accepted = 0;
    let last: Reason | null = null;
    for (let row = instances.count - 1; row >= 0; row -= 1) {
      if (!canObey(row)) continue;
      last = obey(row);
      if (!last) accepted += 1;
      if (last || target === 'newest') break;
    }
    if (last) return { accepted, refusals: [this.note(host, last)] };
    if (accepted === 0) return this.refuse(host, { code: 'target.none', event });
    return { accepted, refusals: [] };
  }

  private canObey(
    host: HostState,
    row: number,
    intent: WishOf<InstanceWish>,
    event: string,
  ): boolean {
    if (intent.type === 'instance.remove') {
      return host.instances.doomed[row] === 0 && this.canRemove(host, row, event);
    }
    // Suspending what is suspended is allowed but pointless: "newest" and "all" mean those it changes.
    const isPaused = host.instances.vitality[row] === Vitality.indexOf('paused');
    if (intent.type === 'instance.pause' && isPaused) return false;
    return this.life.allows(host, row, event);
  }

  /** At once, or by ending it first; one being killed already need only be waited for. */
  private canRemove(host: HostState, row: number, event: string): boolean {
    const isStopping = host.instances.vitality[row] === Vitality.indexOf('stopping');
    return (
      this.life.allows(host, row, event) ||
      this.life.allows(host, row, instanceEvent[host.family]['instance.kill']) ||
      (isStopping && this.life.allows(host, row, 'process.killed'))
    );
  }

  private actOn(
    host: HostState,
    row: number,
    intent: WishOf<InstanceWish>,
    event: string,
  ): Reason | null {
    const state = chartOf[host.family].states[host.instances.state[row]].path;
    const illegal: Reason = { code: 'event.illegal', event, state, row };
    if (intent.type === 'instance.remove' && !this.life.allows(host, row, event)) {
      if (!this.canRemove(host, row, event)) return illegal;
      // As `docker rm -f` does: end it first, remove it once it is down.
      host.instances.doomed[row] = 1;
      this.life.send(host, row, instanceEvent[host.family]['instance.kill']);
      return null;
    }
    if (intent.type === 'instance.start') {
      if (!this.life.allows(host, row, event)) return illegal;
      const reason = this.admission.whyNotStart(host, host.instances.recipe[row]);
      if (reason) return { ...reason, row };
      host.refusal = null;
      this.life.start(host, row, event);
      return null;
    }
    return this.life.send(host, row, event) ? null : illegal;
  }

  private refuse(host: HostState | null, reason: Reason): IntentResult {
    return { accepted: 0, refusals: [this.note(host, reason)] };
  }

  private note(host: HostState | null, reason: Reason): Refusal {
    const refusal: Refusal = {
      ...reason,
      hostId: host?.platform ?? null,
      atMs: this.run.world.clockMs,
    };
    if (host) host.refusal = refusal;
    this.run.world.revision += 1;
    return refusal;
  }
}
