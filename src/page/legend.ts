import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { swatch } from './swatch.ts';

const entries = ['app', 'runtime', 'os', 'kernel', 'engine', 'cache', 'idle'] as const;
/** Colours that mean something else, or nothing, in RAM. */
const startEntries = { cache: ['clone', 'firmware'], hatch: ['bootloader', 'pull'] } as const;

/** One colour, one meaning: the list of them; those of the start-up alone come last. */
export function legend(language: Language): TemplateResult {
  const { page, words } = messagesOf[language];
  const ofStart = (token: keyof typeof startEntries) =>
    html`<li class="of-start">
      ${swatch(token)} ${startEntries[token].map((phase) => words.phase[phase]).join(', ')}
    </li>`;
  return html`<ul class="legend" aria-label=${page.legend.title}>
    ${entries.map((entry) => html`<li>${swatch(entry)} ${page.legend[entry]}</li>`)}
    ${ofStart('cache')} ${ofStart('hatch')}
  </ul>`;
}
