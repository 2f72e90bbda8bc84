import { html, type TemplateResult } from 'lit';
import type { Language } from '../i18n/Language.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { formatRatio } from './formatRatio.ts';

/** A ratio for eyes and for ears, a dash where there is none. */
export function ledgerRatio(
  value: number,
  spoken: (figures: { readonly ratio: string }) => string,
  language: Language,
): TemplateResult {
  const { ledger } = messagesOf[language].page;
  if (Number.isNaN(value)) return html`<span aria-hidden="true">${ledger.none}</span>`;
  const ratio = formatRatio(value, language);
  return html`<span aria-hidden="true">${ledger.ratio({ ratio })}</span
    ><span class="unseen">${spoken({ ratio })}</span>`;
}
