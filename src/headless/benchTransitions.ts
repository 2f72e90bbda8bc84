import { chartOf } from '../machines/chartOf.ts';

const count = 20_000_000;

/** Transitions a second of a container going round: start, phases, stop, start again. */
export function benchTransitions(): number {
  const { next, events, initial, states } = chartOf.container;
  const column = (event: string): number => events.indexOf(event);
  const start = column('container.start');
  const stop = column('container.stop');
  const done = column('phase.done');
  const ready = states.findIndex(({ path }) => path === 'running.ready');
  let state = initial;
  const startMs = performance.now();
  for (let step = 0; step < count; step += 1) {
    const wish = state === ready ? stop : start;
    const row = state * events.length;
    state = next[row + done] >= 0 ? next[row + done] : next[row + wish];
  }
  if (state < 0)
    throw new Error('The container chart stands still: start, done or stop is forbidden.');
  return (count / (performance.now() - startMs)) * 1000;
}
