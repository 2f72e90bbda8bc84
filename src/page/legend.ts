import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/Messages.ts';
import { swatch } from './swatch.ts';

const entries = ['app', 'runtime', 'os', 'kernel', 'engine', 'cache', 'idle'] as const;

/** One colour, one meaning: the list of them. */
export function legend(words: Messages['page']['legend']): TemplateResult {
  return html`<ul class="legend" aria-label=${words.title}>
    ${entries.map((entry) => html`<li>${swatch(entry)} ${words[entry]}</li>`)}
  </ul>`;
}
