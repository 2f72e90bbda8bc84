import type { App } from './App.ts';
import type { ViewState } from './ViewState.ts';

/**
 * What has changed of clock and terminal since it was kept; null for nothing. A reload finds the clock
 * stopped where it was stopped, and the terminal open where it was open.
 */
export function toolsLeft(
  { player, daemon }: Pick<App, 'player' | 'daemon'>,
  kept: ViewState,
): Partial<ViewState> | null {
  const isPaused = !player.playing;
  const { isBenchOpen } = daemon;
  const isKept = isPaused === kept.isPaused && isBenchOpen === kept.isBenchOpen;
  return isKept ? null : { isPaused, isBenchOpen };
}
