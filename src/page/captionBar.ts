import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { icon } from './icon.ts';
import type { PageView } from './PageView.ts';

/** The one sentence that says what to look at. */
export function captionBar(view: PageView): TemplateResult {
  const runs = view.lesson?.caption ?? messagesOf[view.language].page.freeCaption[view.lens];
  const { autoplayOn } = messagesOf[view.language].page.doing;
  return html`<p>
      ${runs.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}
    </p>
    ${view.lesson?.isAutoplaying ? html`<div class="autoplay">${icon('autoplay')} ${autoplayOn}</div>` : null}`;
}
