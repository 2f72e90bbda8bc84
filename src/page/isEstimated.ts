import type { Platform } from '../world/Platform.ts';
import type { PageView } from './PageView.ts';

/** Whether a platform runs a guest whose figures are estimates of ours. */
export function isEstimated(platform: Platform, { catalogue, snapshot }: PageView): boolean {
  const guestId = platform === 'vm' ? snapshot.config.guestOsId : platform;
  return catalogue.guests.find(({ id }) => id === guestId)?.estimated ?? false;
}
