import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Language } from '../i18n/Language.ts';
import { localeOf } from '../i18n/localeOf.ts';
import type { Citation } from '../world/Citation.ts';
import { viaLabel } from './viaLabel.ts';

/** A source as a reader can check it: what it says, who says so, how they know. `id` makes it a place to link to. */
export function citationItem(citation: Citation, language: Language, id?: string): TemplateResult {
  const value =
    typeof citation.value === 'number'
      ? citation.value.toLocaleString(localeOf[language])
      : typeof citation.value === 'string'
        ? citation.value
        : JSON.stringify(citation.value);
  return html`<li id=${ifDefined(id)} tabindex=${ifDefined(id && '-1')}>
    <p lang="en">${citation.quantity} <strong>${value} ${citation.unit}</strong></p>
    <p lang="en" class="context">${citation.context}</p>
    <p>
      <span class="via">${viaLabel(citation.via, language)}</span>
      ${
        /^https?:/.test(citation.url)
          ? html`<a href=${citation.url} target="_blank" rel="noopener" lang="en"
              >${citation.source}</a
            >`
          : citation.url.startsWith('data:')
            ? html`<a href=${citation.url} download lang="en">${citation.source}</a>`
            : html`<span lang="en">${citation.source}</span>`
      }
    </p>
  </li>`;
}
