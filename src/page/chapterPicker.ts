import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';

/** `3 / 8 The same app, two machines`; the title opens the list of lessons. */
export function chapterPicker(view: PageView, actions: PageActions): TemplateResult {
  const words = messagesOf[view.language].page;
  const { lesson } = view;
  return html`<div class="chapter">
    ${
      lesson &&
      html`<span class="chapter-step"
        >${words.chapterStep({ step: lesson.stepIndex + 1, steps: lesson.stepCount })}</span
      >`
    }
    <select
      aria-label=${words.chapter}
      @change=${(event: Event) =>
        actions.openLesson((event.target as HTMLSelectElement).value || null)}
    >
      <option value="" .selected=${live(lesson === null)}>${words.freePlay}</option>
      ${view.lessons.map(
        ({ id, title }) =>
          html`<option value=${id} .selected=${live(lesson?.id === id)}>${title}</option>`,
      )}
    </select>
  </div>`;
}
