import type { HostSnapshot } from '../../world/HostSnapshot.ts';

/**
 * How much of a host there is to draw: `missing` is not in its rack yet, `down` is there but not up,
 * `panicked` stands still with all it held.
 */
export function hostPresence({ state }: HostSnapshot): 'missing' | 'down' | 'panicked' | 'up' {
  if (state === 'absent' || state === 'ordered') return 'missing';
  return state === 'panicked' || state === 'up' ? state : 'down';
}
