import type { Intent } from '../world/Intent.ts';

/** What turning a knob wishes for. */
export interface ControlsActions {
  dispatch(intent: Intent): void;
  setSpeed(speed: number): void;
}
