import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { closeButton } from './closeButton.ts';
import { chartTree } from './chartTree.ts';
import { icon } from '../icon.ts';
import { instanceActions } from './instanceActions.ts';
import { instanceParts } from './instanceParts.ts';
import { instanceTimings } from './instanceTimings.ts';
import { instanceExtras } from './instanceExtras.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';

/** One instance opened: parts, statechart, start, and what can be done to it. */
export function inspector(
  host: HostSnapshot,
  row: number,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  const { instances, chart } = host;
  const state = chart.states[instances.state[row] ?? 0];
  const app = view.catalogue.apps[instances.app[row] ?? 0];
  const exitCode = instances.exitCode[row] ?? -1;
  const instance = words.instance[host.family];
  const name = host.nameOf?.(row) ?? null;
  const numbered = page.inspector.title({
    instance: instance.charAt(0).toUpperCase() + instance.slice(1),
    number: row + 1,
  });
  const go = (by: number) => () => actions.select({ hostId: host.id, row: row + by });
  return html`
    <header>
      <h2 id="inspector-title">${name ?? numbered}</h2>
      <p>${name === null ? app?.name : `${numbered}, ${app?.name}`}</p>
      <div class="joined">
        <button
          aria-label=${page.inspector.previous}
          title=${page.inspector.previous}
          ?disabled=${row === 0}
          @click=${go(-1)}
        >
          ${icon('previous')}
        </button>
        <button
          aria-label=${page.inspector.next}
          title=${page.inspector.next}
          ?disabled=${row >= instances.count - 1}
          @click=${go(1)}
        >
          ${icon('next')}
        </button>
      </div>
      ${closeButton(view.language, () => actions.select(null))}
    </header>
    <div class="inspector-body" tabindex="0" role="group" aria-labelledby="inspector-title">
      <h3>${page.inspector.actions}</h3>
      ${instanceActions(host, row, view, actions)}
      <details>
        <summary>${page.inspector.inside}</summary>
        ${instanceExtras(host, row, view, actions)}
      </details>
      <h3>${page.inspector.parts}</h3>
      ${instanceParts(host, row, view, actions)}
      <h3>
        ${page.inspector.chart}
        ${exitCode >= 0 ? html`<small>${page.inspector.exitCode({ code: exitCode })}</small>` : null}
      </h3>
      ${chartTree(chart, state?.path ?? '', page.inspector.current)}
      <h3>${page.inspector.timings}</h3>
      ${instanceTimings(host, row, view, actions)}
    </div>
  `;
}
