import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import { formatSpecSize } from './formatSpecSize.ts';
import { icon } from './icon.ts';
import type { LateParts } from './late/lateParts.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';
import { segmented } from './segmented.ts';
import { shownHost } from './shownHost.ts';
import { visibleHosts } from './visibleHosts.ts';

/**
 * A section a machine: its name, which opens it, what it is or what befell it, how many apps it runs, and
 * the slot of its picture.
 */
export function machines(
  view: PageView,
  state: PageState,
  actions: PageActions,
  late: LateParts | null,
  onShow: () => void,
): TemplateResult {
  const words = messagesOf[view.language].page;
  const hosts = visibleHosts(view);
  const shown = shownHost(view, state);
  return html`
    ${
      state.single && hosts.length > 1
        ? segmented({
            name: 'shown',
            legend: words.machineSwitch,
            segments: hosts.map(({ id }) => ({ value: id, label: words.column[id] })),
            value: shown,
            onChange: (platform) => {
              state.shown = platform;
              onShow();
            },
          })
        : null
    }
    ${repeat(
      state.single ? hosts.filter(({ id }) => id === shown) : hosts,
      ({ id }) => id,
      (host) => machine(host, view, actions, late),
    )}
  `;
}

function machine(
  host: HostSnapshot,
  view: PageView,
  actions: PageActions,
  late: LateParts | null,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  const { spec, counts, id } = host;
  const service = words.service[host.platform];
  const facts = [
    service.charAt(0).toUpperCase() + service.slice(1),
    page.cores({ count: spec.cores }),
    formatSpecSize(spec.memoryBytes, view.language, 'ram'),
    formatSpecSize(spec.diskBytes, view.language, 'disk'),
  ];
  const notice = late?.hostNotice(host, view.language, view.snapshot.timeMs) ?? null;
  const there = counts.starting + counts.ready + counts.paused + counts.stopping;
  return html`<section class="machine" data-host=${id} aria-labelledby="machine-${id}">
    <header>
      <h2 id="machine-${id}">
        <button
          title=${page.openMachine}
          aria-expanded=${view.machine === id}
          @click=${() => actions.openMachine(view.machine === id ? null : id)}
        >
          ${words.platform[host.platform]} ${icon('open')}
        </button>
      </h2>
      <p class="count">
        ${
          there === counts.ready
            ? page.apps({ count: counts.ready })
            : page.appsReady({ ready: counts.ready, count: there })
        }
      </p>
      ${
        notice === null
          ? html`<p class="spec">${facts.join(' · ')}</p>`
          : html`<p class="spec befell" title=${notice}>${notice}</p>`
      }
    </header>
    <div class="slot" data-slot=${id}></div>
  </section>`;
}
