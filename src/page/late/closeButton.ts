import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { icon } from '../icon.ts';

/** The cross at the head of a dialog or a panel. */
export function closeButton(language: Language, close: () => void): TemplateResult {
  const { close: label } = messagesOf[language].page;
  return html`<button class="square" aria-label=${label} title=${label} @click=${close}>
    ${icon('close')}
  </button>`;
}
