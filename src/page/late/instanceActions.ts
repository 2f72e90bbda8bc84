import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { instanceEvent } from '../../world/instanceEvent.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { nextState } from '../../world/nextState.ts';
import { instanceVerbs } from '../instanceVerbs.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { instanceStateName } from './instanceStateName.ts';
import { machineTextOf } from './machineTextOf.ts';

/** The wishes about one instance; those its chart forbids now say why instead of obeying. */
export function instanceActions(
  host: HostSnapshot,
  row: number,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { page: words, words: names } = messagesOf[view.language];
  const state = host.instances.state[row] ?? 0;
  const stateName = instanceStateName(host, row, view.language);
  return html`<div class="instance-actions">
    ${instanceVerbs.map((type) => {
      const events = instanceEvent[host.family];
      const event = events[type];
      // Removing what runs kills it first, as `docker rm -f` does.
      const forced = type === 'instance.remove' ? events['instance.kill'] : event;
      const legal = [event, forced].some((one) => nextState(host.chart, state, one) >= 0);
      const reason = legal
        ? ''
        : machineTextOf[view.language].verbRefused({
            action: words.action[type],
            instance: names.instance[host.family],
            state: stateName,
            path: host.chart.states[state]?.path ?? '?',
          });
      // aria-disabled, not disabled: the reason must be reachable by keyboard.
      return html`<button
        aria-disabled=${!legal}
        aria-description=${reason}
        title=${reason}
        @click=${() => {
          if (legal) actions.dispatch({ type, hostId: host.id, target: row });
        }}
      >
        ${words.action[type]}
      </button>`;
    })}
  </div>`;
}
