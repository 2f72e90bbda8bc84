import { announcement } from './announcement.ts';
import type { Late } from './Late.ts';
import type { PageView } from './PageView.ts';

/** A listener cannot follow more. */
const intervalMs = 2000;

/** Speaks through a polite live region: what became ready, what was refused, at most every 2 s. */
export class Announcer {
  private readonly element: HTMLElement;
  private readonly late: Late;
  private said = '';
  private saidAtMs = -Infinity;

  constructor(element: HTMLElement, late: Late) {
    this.late = late;
    this.element = element;
  }

  update(view: PageView, nowMs: number): void {
    if (nowMs - this.saidAtMs < intervalMs) return;
    this.saidAtMs = nowMs;
    const text = announcement(view, this.late.here);
    if (text === this.said) return;
    // The first sentence describes what was there before anyone listened.
    if (this.said !== '') this.element.textContent = text;
    this.said = text;
  }
}
