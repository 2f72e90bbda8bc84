import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Platform } from '../world/Platform.ts';
import { isEstimated } from './isEstimated.ts';
import { mostColumns } from './mostColumns.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';

const usual = ['bare', 'vm', 'container'] as const;

/** Which machines stand side by side: the three usual ones at hand, all of them behind “more”. */
export function columnChooser(view: PageView, actions: PageActions): TemplateResult {
  const { page, words } = messagesOf[view.language];
  const isFull = view.visible.length >= mostColumns;
  /** Why a machine cannot be shown or hidden now; empty when it can. */
  const whyNot = (id: Platform): string => {
    if (!view.snapshot.hosts.some((host) => host.id === id)) return page.columnsAbsent;
    if (!view.visible.includes(id)) return isFull ? page.columnsFull : '';
    return view.visible.length === 1 ? page.columnsLast : '';
  };
  const toggle = (id: Platform) => {
    if (whyNot(id) !== '') return;
    actions.setVisible(Platform.filter((one) => view.visible.includes(one) !== (one === id)));
  };
  const unusual = view.visible.filter((id) => !usual.some((one) => one === id));
  return html`<div class="joined columns" role="group" aria-label=${page.columns}>
      ${usual.map(
        (id) =>
          html`<button
            aria-pressed=${view.visible.includes(id)}
            aria-disabled=${whyNot(id) !== ''}
            title=${whyNot(id)}
            @click=${() => toggle(id)}
          >
            ${page.column[id]}
          </button>`,
      )}
      <button popovertarget="menu-columns" title=${page.columnsMoreHint}>
        ${page.columnsMore}${unusual.length > 0 ? ` (${unusual.length})` : ''}
      </button>
    </div>
    <div class="menu" id="menu-columns" popover>
      <fieldset class="column-list">
        <legend>${page.columnsLead}</legend>
        ${Platform.map(
          (id) =>
            html`<label class=${whyNot(id) === '' ? '' : 'refused'}>
              <input
                type="checkbox"
                .checked=${live(view.visible.includes(id))}
                aria-disabled=${whyNot(id) !== ''}
                @click=${(event: Event) => {
                  // A refused click must not leave its tick behind.
                  if (whyNot(id) !== '') event.preventDefault();
                }}
                @change=${() => toggle(id)}
              />
              <strong>${words.platform[id]}</strong>
              ${isEstimated(id, view) ? html`<em class="via">${page.estimated}</em>` : null}
              <span>${page.columnHint[id]}</span>
            </label>`,
        )}
      </fieldset>
      <p class="columns-full" role="status">${isFull ? page.columnsFull : ''}</p>
    </div>`;
}
