import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { chapterPicker } from './chapterPicker.ts';
import { fileMenu } from './fileMenu.ts';
import { menu } from './menu.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';
import { tools } from './tools.ts';
import { transport } from './transport.ts';

/** Name, chapter, clock, lenses and the rest; on a phone the rest goes into the menu. */
export function topBar(view: PageView, actions: PageActions, state: PageState): TemplateResult {
  const words = messagesOf[view.language].page;
  const files = fileMenu(view, actions, state);
  return html`
    <div class="brand">
      <h1>Colo<span>c</span></h1>
    </div>
    ${chapterPicker(view, actions)} ${transport(view, actions)}
    <div class="tools">
      ${
        state.compact
          ? menu('menu-more', words.more, 'menu', html`${tools(view, actions)} ${files}`)
          : html`${tools(view, actions)} ${menu('menu-more', words.more, 'menu', files)}`
      }
    </div>
  `;
}
