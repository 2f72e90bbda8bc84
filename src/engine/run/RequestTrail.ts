import type { EngineHop } from '../../world/EngineHop.ts';
import type { EngineRequest } from '../../world/EngineSnapshot.ts';

interface Tracked {
  readonly id: number;
  readonly method: string;
  readonly path: string;
  readonly atMs: number;
  status: number | null;
  answeredMs: number;
}

/** How long a request is seen at each place, and after its answer, virtual ms. */
const hopMs = 60;
const shownMs = 1500;
const mostKept = 40;

const short: readonly EngineHop[] = ['client', 'api', 'dockerd'];
const long: readonly EngineHop[] = [...short, 'containerd', 'runc'];
const outside: readonly EngineHop[] = [...short, 'registry'];

/** Requests under way and just answered, and where on their road they are: dockerd itself does not say. */
export class RequestTrail {
  revision = 0;
  private tracked: Tracked[] = [];

  onCall(id: number, method: string, path: string, atMs: number): void {
    this.revision += 1;
    this.tracked.push({ id, method, path, atMs, status: null, answeredMs: NaN });
    if (this.tracked.length > mostKept) {
      this.tracked = this.tracked.filter(({ status }) => status === null).slice(-mostKept);
    }
  }

  onAnswer(id: number, status: number, atMs: number): void {
    const found = this.tracked.find((one) => one.id === id);
    if (!found) return;
    this.revision += 1;
    found.status = status;
    found.answeredMs = atMs;
  }

  /** What is to be seen at a moment, the oldest first. */
  at(nowMs: number): readonly EngineRequest[] {
    this.tracked = this.tracked.filter(
      ({ status, answeredMs }) => status === null || nowMs - answeredMs <= shownMs,
    );
    return this.tracked.map(({ id, method, path, status, atMs }) => {
      const road = roadOf(method, path);
      const step = Math.min(Math.floor((nowMs - atMs) / hopMs), road.length - 1);
      return { id, method, path, status, atMs, hop: road[Math.max(0, step)] ?? 'client' };
    });
  }
}

function roadOf(method: string, path: string): readonly EngineHop[] {
  if (/^\/images\/create|\/push$|^\/auth$|^\/images\/search/.test(path)) return outside;
  const isProcess = /\/(start|stop|kill|restart|pause|unpause|exec|attach)$|^\/build$/.test(path);
  return method !== 'GET' && isProcess ? long : short;
}
