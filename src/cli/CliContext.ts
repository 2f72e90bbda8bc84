import type { Door } from '../engine/Door.ts';
import type { CliIo } from './CliIo.ts';

/** What a verb works with: the daemon's door, and who typed it. */
export interface CliContext {
  readonly request: Door;
  readonly io: CliIo;
}
