import { html, svg, type TemplateResult } from 'lit';
import type { Tokens } from '../look/Tokens.ts';

/** A small square in a token's colour; `idle` is hatched as on the stage. */
export function swatch(token: keyof Tokens): TemplateResult {
  return html`<svg class="swatch" viewBox="0 0 24 18" aria-hidden="true">
    <rect x="1" y="1" width="22" height="16" style="fill: var(--${token})" />
    ${
      token === 'idle'
        ? svg`<path class="hatch" d="M1 9 9 1M1 17 17 1M9 17 23 3M17 17l6-6" />`
        : null
    }
  </svg>`;
}
