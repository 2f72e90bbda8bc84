import { Platform } from '../world/Platform.ts';
import type { SlotRect } from './SlotRect.ts';

/** Knows where the slots are, measuring only after something changed size. */
export class SlotRects {
  private readonly stage: HTMLElement;
  private readonly observer = new ResizeObserver(() => this.forget());
  private rects: readonly SlotRect[] | null = null;

  constructor(stage: HTMLElement) {
    this.stage = stage;
    this.observer.observe(stage);
  }

  /** Called after the machines rendered: slots may be new. */
  renew(): void {
    this.observer.disconnect();
    this.observer.observe(this.stage);
    for (const slot of this.slotElements()) this.observer.observe(slot);
    this.forget();
  }

  measure(): readonly SlotRect[] {
    if (this.rects) return this.rects;
    const origin = this.stage.getBoundingClientRect();
    this.rects = [...this.slotElements()].flatMap((slot) => {
      const hostId = Platform.find((platform) => platform === slot.dataset['slot']);
      const { left, top, width, height } = slot.getBoundingClientRect();
      if (!hostId || width === 0 || height === 0) return [];
      return [{ hostId, x: left - origin.left, y: top - origin.top, width, height }];
    });
    return this.rects;
  }

  dispose(): void {
    this.observer.disconnect();
  }

  private forget(): void {
    this.rects = null;
  }

  private slotElements(): NodeListOf<HTMLElement> {
    return this.stage.querySelectorAll<HTMLElement>('[data-slot]');
  }
}
