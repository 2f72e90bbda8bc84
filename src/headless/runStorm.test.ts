import { expect, test } from 'vitest';
import { runStorm } from './runStorm.ts';

// Ends published for SimGrid 3.32, in simulated seconds.
test.each([
  [100, 1000, 58.055],
  [300, 3000, 173.546],
  [1000, 10_000, 578.46],
  [0, 200, 6.775],
  [50, 0, 29.527],
])('%i VMs and %i containers starting at once end as in SimGrid', (vms, containers, endS) => {
  const { endMs, events } = runStorm(vms, containers);
  expect(Math.abs(endMs / 1000 / endS - 1)).toBeLessThan(0.001);
  expect(events).toBe(vms * 7 + containers * 5);
});
