import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesOf } from '../i18n/messagesOf.ts';
import { ServedApp } from '../world/ServedApp.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { segmented } from './segmented.ts';
import type { ServiceView } from './ServiceView.ts';

const networks = ['nat', 'host'] as const;

/** Which app is served, to how many clients, through which network of containers. */
export function serviceKnobs(
  { load, clientCounts }: ServiceView,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const words = messagesOf[view.language].page.service;
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  const hasChoice = clientCounts.length > 0 && view.visible.includes('container');
  return html`<div class="service-knobs">
    <select
      aria-label=${words.app}
      @change=${(event: Event) => {
        const app = ServedApp.find((one) => one === chosen(event));
        if (app) actions.setService({ app });
      }}
    >
      ${ServedApp.map(
        (app) =>
          html`<option value=${app} .selected=${live(app === load.app)}>
            ${words.name[app]}
          </option>`,
      )}
    </select>
    ${
      clientCounts.length > 0
        ? html`<select
            aria-label=${words.clientsLabel}
            @change=${(event: Event) => actions.setService({ clients: Number(chosen(event)) })}
          >
            ${clientCounts.map(
              (count) =>
                html`<option value=${count} .selected=${live(count === load.clients)}>
                  ${words.clients({ count })}
                </option>`,
            )}
          </select>`
        : null
    }
    ${
      hasChoice
        ? segmented({
            name: 'network',
            legend: words.network,
            segments: networks.map((value) => ({ value, label: words.networks[value] })),
            value: load.network,
            onChange: (network) => actions.setService({ network }),
          })
        : null
    }
    <p>${words.note}</p>
  </div>`;
}
