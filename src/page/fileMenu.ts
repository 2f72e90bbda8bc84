import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';

/** Save, export, import, link, start afresh, and the description of the stage. */
export function fileMenu(view: PageView, actions: PageActions, state: PageState): TemplateResult {
  const words = messagesOf[view.language].page.files;
  const saved = { saved: words.saved, saving: words.saving, off: words.unsaved }[view.save];
  const onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file chosen twice must be read twice.
    input.value = '';
    if (file) actions.importRun(file);
  };
  return html`<div class="files">
    <button
      popovertarget="menu-more"
      popovertargetaction="hide"
      @click=${() => actions.openModel(null)}
    >
      ${words.model}
    </button>
    <p>${saved}</p>
    <button @click=${() => actions.exportRun()}>${words.export}</button>
    <label class="file">
      <input class="unseen" type="file" accept=".json,application/json" @change=${onFile} />
      <span>${words.import}</span>
    </label>
    <button @click=${() => actions.copyLink()}>${words.link}</button>
    <button
      aria-pressed=${state.mirrorOpen}
      @click=${() => {
        state.mirrorOpen = !state.mirrorOpen;
      }}
    >
      ${state.mirrorOpen ? words.mirrorHide : words.mirror}
    </button>
    <button @click=${() => actions.newRun()}>${words.newRun}</button>
  </div>`;
}
