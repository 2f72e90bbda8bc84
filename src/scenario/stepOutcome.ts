import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { Platform } from '../world/Platform.ts';
import type { WorldSnapshot } from '../world/WorldSnapshot.ts';
import type { LessonStep } from './LessonStep.ts';

/** Where a step stands; `late` means its wait was given up, so that no lesson hangs. */
export type StepOutcome = 'running' | 'met' | 'late';

/** Virtual time after which a wait is given up: far beyond any boot storm a lecture shows. */
const patienceMs = 30 * 60_000;
/** A server takes weeks to come; a year means that it never does. */
const serverPatienceMs = 365 * 24 * 3_600_000;

const isIdle = (host: HostSnapshot): boolean =>
  host.step === null &&
  host.counts.starting === 0 &&
  host.counts.stopping === 0 &&
  host.pulls.length === 0;

/** Whether the wait of a step begun at `startMs` is over in this world. `isTyping`: a typed command is under way. */
export function stepOutcome(
  step: LessonStep,
  startMs: number,
  world: WorldSnapshot,
  isTyping = false,
): StepOutcome {
  if (step.wait === 'typed' ? !isTyping : isMet(step, startMs, world)) return 'met';
  const patience = step.wait === 'up' ? serverPatienceMs : patienceMs;
  return world.timeMs - startMs >= patience ? 'late' : 'running';
}

function isMet(step: LessonStep, startMs: number, world: WorldSnapshot): boolean {
  const concerned = concernedHosts(step);
  const hosts = world.hosts.filter(({ id }) => concerned.has(id));
  switch (step.wait) {
    case 'allReady':
      return hosts.every(({ counts }) => counts.starting === 0 && counts.ready > 0);
    case 'refused':
      return hosts.every(({ refusal }) => refusal !== null);
    case 'idle':
      return world.hosts.every(isIdle);
    case 'up':
      return hosts.every(({ state }) => state === 'up');
    case 'typed':
      return true;
    default:
      return world.timeMs - startMs >= step.wait;
  }
}

/** The hosts a step acts on, or all it shows when it acts on none. */
function concernedHosts(step: LessonStep): ReadonlySet<Platform> {
  const acted = step.actions.flatMap((action) => ('hostIds' in action ? action.hostIds : []));
  return new Set(acted.length > 0 ? acted : step.visible);
}
