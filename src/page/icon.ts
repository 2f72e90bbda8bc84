import { svg, html, type TemplateResult } from 'lit';

const shapes = {
  play: svg`<path d="M5 3v14l12-7z"/>`,
  pause: svg`<path d="M4 3h4v14H4zM12 3h4v14h-4z"/>`,
  autoplay: svg`<circle class="stroke" cx="10" cy="10" r="8"/><path d="M8 6v8l6-4z"/>`,
  autoplayOn: svg`<circle class="stroke" cx="10" cy="10" r="8"/><path d="M7 7h2v6H7zM11 7h2v6h-2z"/>`,
  step: svg`<path d="M4 3h3v14H4zM9 3v14l9-7z"/>`,
  nextEvent: svg`<path d="M2 3v14l7-7zM9 3v14l7-7zM16 3h3v14h-3z"/>`,
  previous: svg`<path class="stroke" d="M13 3 6 10l7 7"/>`,
  next: svg`<path class="stroke" d="m7 3 7 7-7 7"/>`,
  open: svg`<path class="stroke" d="m4 7 6 6 6-6"/>`,
  present: svg`<path class="stroke" d="M12 3h5v5M17 3l-6 6M8 17H3v-5M3 17l6-6"/>`,
  theme: svg`<circle class="stroke" cx="10" cy="10" r="7"/><path d="M10 3a7 7 0 0 1 0 14z"/>`,
  menu: svg`<path class="stroke" d="M3 5h14M3 10h14M3 15h14"/>`,
  more: svg`<circle cx="4" cy="10" r="2"/><circle cx="10" cy="10" r="2"/><circle cx="16" cy="10" r="2"/>`,
  knobs: svg`<path class="stroke" d="M3 6h14M3 14h14"/><circle cx="7" cy="6" r="3"/><circle cx="13" cy="14" r="3"/>`,
  close: svg`<path class="stroke" d="m4 4 12 12M16 4 4 16"/>`,
} as const;

/** A flat icon in the colour of its text; says nothing to a screen reader. */
export function icon(name: keyof typeof shapes): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${shapes[name]}</svg>`;
}
