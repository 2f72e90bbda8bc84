import type { Intent } from '../../world/Intent.ts';
import { bootOnly } from './bootOnly.ts';
import { dockerHost } from './dockerHost.ts';
import type { Outcome } from './Outcome.ts';
import { TrialRun } from './TrialRun.ts';

type Wish = Extract<Intent, { readonly target: unknown }>['type'] &
  ('instance.stop' | 'instance.kill' | 'instance.remove' | 'instance.start');

/** Seconds until all is quiet after the wishes, made at once of all containers that can obey. */
function secondsOf(count: number, stopsOnTerm: boolean, before: Wish[], timed: Wish): number {
  const run = new TrialRun('container', { app: { ...bootOnly, stopsOnTerm }, host: dockerHost });
  run.add(count);
  run.settle();
  const wish = (type: Wish) =>
    run.simulation.dispatch({ type, hostId: 'container', target: 'all' });
  for (const type of before) {
    wish(type);
    run.settle();
  }
  const fromMs = run.simulation.clockMs;
  wish(timed);
  return (run.settle().simulation.clockMs - fromMs) / 1000;
}

/** Ends, removals and second starts on the recorded Docker Engine. */
export function simulateEnds(): Record<string, Outcome> {
  return {
    'stop, SIGTERM heard': secondsOf(1, true, [], 'instance.stop'),
    kill: secondsOf(1, true, [], 'instance.kill'),
    'remove, never started': secondsOf(1, true, ['instance.kill'], 'instance.remove'),
    'stop, SIGTERM ignored': secondsOf(1, false, [], 'instance.stop'),
    'remove while running': secondsOf(1, true, [], 'instance.remove'),
    'start again': secondsOf(1, true, ['instance.kill'], 'instance.start'),
    'remove 100 running, 8 at once': {
      simulated: secondsOf(100, true, [], 'instance.remove'),
      reason: 'endsTakeTurns',
    },
  };
}
