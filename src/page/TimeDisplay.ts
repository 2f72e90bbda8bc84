import type { ClockView } from './ClockView.ts';
import type { Language } from '../i18n/Language.ts';
import { formatClock } from './formatClock.ts';

/** Sets clock digits and scrubber each frame, touching the document only when a digit or a pixel moves. */
export class TimeDisplay {
  private readonly root: HTMLElement;
  private clock: HTMLElement | null = null;
  private scrubber: HTMLInputElement | null = null;
  private text = '';
  private step = NaN;

  constructor(root: HTMLElement) {
    this.root = root;
  }

  update(clock: ClockView, language: Language): void {
    const text = formatClock(clock.timeMs, language);
    if (!this.clock?.isConnected) this.find();
    if (this.clock && text !== this.text) this.clock.textContent = text;
    this.text = text;
    if (!this.scrubber) return;
    const endMs = Math.max(clock.endMs, clock.timeMs, 1);
    const step = Math.round((clock.timeMs / endMs) * 2000) + Math.round(endMs / 100) * 4096;
    if (step === this.step) return;
    this.step = step;
    this.scrubber.max = String(endMs);
    // The thumb under a finger belongs to the finger.
    if (!this.scrubber.matches(':active')) this.scrubber.value = String(clock.timeMs);
    this.scrubber.setAttribute('aria-valuetext', text);
    this.scrubber.style.setProperty('--done', String(clock.timeMs / endMs));
  }

  private find(): void {
    this.clock = this.root.querySelector('.clock');
    this.scrubber = this.root.querySelector('.scrubber');
    this.text = '';
    this.step = NaN;
  }
}
