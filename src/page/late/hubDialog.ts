import { html, type TemplateResult } from 'lit';
import { formatSize } from '../../i18n/formatSize.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { closeButton } from './closeButton.ts';
import { engineWordsOf } from './engineWordsOf.ts';

/** Docker Hub as a list: each image with its size and layers, and a button that types its pull. */
export function hubDialog(view: PageView, actions: PageActions): TemplateResult {
  const words = engineWordsOf[view.language];
  const size = (bytes: number) => formatSize(bytes, view.language, 'disk');
  const here = new Set(
    view.engine?.images.flatMap(({ layers }) => layers.map(({ digest }) => digest)) ?? [],
  );
  return html`<header>
      <h2 id="hub-title">${words.hub}</h2>
      ${closeButton(view.language, () => actions.closeDialog())}
    </header>
    <div class="hub-body">
      <p>${words.hubLead}</p>
      <input
        type="search"
        aria-label=${words.search}
        placeholder=${words.search}
        @input=${filter}
      />
      <ul class="hub-list">
        ${
          view.engine?.registry.map(
            ({ reference, sizeBytes, isHere, layers }) =>
              html`<li data-name=${reference}>
                <details>
                  <summary>
                    <strong>${reference}</strong> ${size(sizeBytes)} ·
                    ${words.layers({ count: layers.length })}${isHere ? ` · ${words.isHere}` : ''}
                  </summary>
                  <ol>
                    ${layers.map(
                      (layer) =>
                        html`<li>
                          ${size(layer.sizeBytes)} <code>${layer.createdBy}</code>
                          ${here.has(layer.digest) ? words.layerHere : ''}
                        </li>`,
                    )}
                  </ol>
                </details>
                <button
                  aria-label=${words.pullOne({ reference })}
                  @click=${() => {
                    actions.closeDialog();
                    actions.type(`docker pull ${reference}`);
                  }}
                >
                  ${words.pull}
                </button>
              </li>`,
          ) ?? words.loading
        }
      </ul>
      <p class="hub-none" hidden>${words.nothing}</p>
    </div>`;
}

/** Shows what has the letters typed in its name. */
function filter(event: Event): void {
  const input = event.target as HTMLInputElement;
  const body = input.closest('.hub-body');
  let shown = 0;
  for (const item of body?.querySelectorAll<HTMLElement>('li[data-name]') ?? []) {
    item.hidden = !item.dataset['name']?.includes(input.value.trim().toLowerCase());
    if (!item.hidden) shown += 1;
  }
  const none = body?.querySelector<HTMLElement>('.hub-none');
  if (none) none.hidden = shown > 0;
}
