import { render, type TemplateResult } from 'lit';

/** Digits faster than this cannot be read; between two renders the page costs a string comparison. */
const liveIntervalMs = 100;

/**
 * A part of the page that renders when what it shows has changed: at once when `key` differs
 * (something was wished for), at most ten times a second when only `live` does (numbers moved).
 */
export class Region {
  readonly element: HTMLElement;
  private key: string | null = null;
  private live = '';
  private renderedAtMs = -Infinity;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Returns whether it rendered. */
  update(key: string, live: string, nowMs: number, template: () => TemplateResult): boolean {
    const changed = key !== this.key;
    const moved = live !== this.live && nowMs - this.renderedAtMs >= liveIntervalMs;
    if (!changed && !moved) return false;
    this.key = key;
    this.live = live;
    this.renderedAtMs = nowMs;
    render(template(), this.element);
    return true;
  }
}
