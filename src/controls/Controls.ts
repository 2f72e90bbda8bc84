import type { ControlsView } from './ControlsView.ts';

/** The mounted knobs. */
export interface Controls {
  /** Cheap when nothing changed: may be called every frame. */
  update(view: ControlsView): void;
  dispose(): void;
}
