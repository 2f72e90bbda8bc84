import type { Call } from '../../engine/http/Call.ts';
import type { CallObserver } from '../../engine/http/CallObserver.ts';
import type { VirtualClock } from '../../userland/VirtualClock.ts';
import type { EngineHop } from '../../world/EngineHop.ts';
import type { EngineRequest } from '../../world/EngineSnapshot.ts';

/** How long the dot stays at each hop, virtual ms: answers within the same instant could not be seen. */
const hopMs = 140;
const mostKept = 12;
/** How far behind the present the road may be: what came in a burst is not walked one by one. */
const mostLateMs = 700;
const roads: readonly { readonly path: RegExp; readonly last: EngineHop }[] = [
  { path: /^\/containers\/[^/]+\/(start|restart)$|^\/exec\/[^/]+\/start$/, last: 'runc' },
  { path: /^\/containers\/[^/]+\/(stop|kill|pause|unpause)$/, last: 'containerd' },
  { path: /^\/images\/create$/, last: 'registry' },
];
const road: readonly EngineHop[] = ['client', 'api', 'dockerd', 'containerd', 'runc'];
/** Asked before and during every command: they would hide what matters. */
const background = /^\/(_ping|version)$|\/(wait|attach|resize)$/;

/** The requests of late, each walking its road at a pace that can be followed. */
export class RequestTrail implements CallObserver {
  private readonly clock: VirtualClock;
  private readonly kept: (Omit<EngineRequest, 'hop'> & { readonly last: EngineHop })[] = [];
  private lastId = 0;

  constructor(clock: VirtualClock) {
    this.clock = clock;
  }

  onCall({ method, path }: Call): number {
    this.lastId += 1;
    if (background.test(path)) return this.lastId;
    const last = roads.find((one) => one.path.test(path))?.last ?? 'dockerd';
    // Later than the one before it has walked: one dot at a time.
    if (this.freeAtMs > this.clock.nowMs + mostLateMs)
      while ((this.kept.at(-1)?.atMs ?? 0) > this.clock.nowMs) this.kept.pop();
    const atMs = Math.max(this.clock.nowMs, this.freeAtMs);
    this.kept.push({ id: this.lastId, method, path, status: null, last, atMs });
    if (this.kept.length > mostKept) this.kept.shift();
    return this.lastId;
  }

  onAnswer(id: number, status: number): void {
    const index = this.kept.findIndex((request) => request.id === id);
    const request = this.kept[index];
    if (request) this.kept[index] = { ...request, status };
  }

  /** When the last one will have walked. */
  private get freeAtMs(): number {
    const last = this.kept.at(-1);
    return last ? last.atMs + walkMs(last.last) : 0;
  }

  /** The requests that have set out, the newest last. */
  get requests(): readonly EngineRequest[] {
    const { nowMs } = this.clock;
    return this.kept
      .filter(({ atMs }) => atMs <= nowMs)
      .map(({ last, ...request }) => {
        const steps = Math.floor((nowMs - request.atMs) / hopMs);
        const end = last === 'registry' ? road.indexOf('dockerd') : road.indexOf(last);
        const hop =
          steps > end && last === 'registry' ? last : (road[Math.min(steps, end)] ?? last);
        const hasArrived = nowMs >= request.atMs + walkMs(last);
        return { ...request, hop, status: hasArrived ? request.status : null };
      });
  }
}

function walkMs(last: EngineHop): number {
  return (last === 'registry' ? 4 : road.indexOf(last) + 1) * hopMs;
}
