import type { Language } from '../i18n/Language.ts';
import type { BuiltImage } from './BuiltImage.ts';
import type { TerminalColours } from './TerminalColours.ts';

/** What the bench is told at every frame. */
export interface BenchView {
  readonly language: Language;
  readonly colours: TerminalColours;
  /** Whether the clock runs: commands wait while it does not. */
  readonly isPlaying: boolean;
  /** What the last build of shop made; null before the first. */
  readonly built: BuiltImage | null;
  /** The command a lesson waits for; null when it waits for none. */
  readonly awaited: string | null;
  /** Whether a real client reaches this page: not at all, nobody yet, somebody. */
  readonly bridge: 'none' | 'waiting' | 'driving';
  /** Whether a client outside the page waits for time to go on. */
  readonly isOutsideWaiting: boolean;
}
