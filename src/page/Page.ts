import type { PageView } from './PageView.ts';
import type { SlotRect } from './SlotRect.ts';

/** The mounted page. */
export interface Page {
  /** Shows a moment; meant for every animation frame, touches only what changed. */
  update(view: PageView): void;
  /** Where the pictures go; fresh after each `update`, empty where a machine is not shown. */
  slots(): readonly SlotRect[];
  /** The canvas goes in here, as a child; the page stretches it over the whole element. */
  readonly stageElement: HTMLElement;
  /** Terminal and editor go in here; shown while `view.benchOpen`. */
  readonly benchElement: HTMLElement;
  /** Tweakpane goes in here; shown while `view.controlsOpen`. */
  readonly controlsElement: HTMLElement;
  dispose(): void;
}
