import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { icon } from './icon.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';

/** Sentences for everyone, each until dismissed. */
export function noticeList(view: PageView, actions: PageActions): TemplateResult {
  const words = messagesOf[view.language].page;
  return html`${view.notices.map(
    ({ id, tone, text }) =>
      html`<p class="notice ${tone}">
        <span>${text}</span>
        <button
          class="square"
          aria-label=${words.dismiss}
          title=${words.dismiss}
          @click=${() => actions.dismissNotice(id)}
        >
          ${icon('close')}
        </button>
      </p>`,
  )}`;
}
