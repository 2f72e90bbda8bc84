import type { HostSnapshot } from '../world/HostSnapshot.ts';

/** Whether a host can take instances. */
export function isUp({ state }: HostSnapshot): boolean {
  return state.split('.', 1)[0] === 'up';
}
