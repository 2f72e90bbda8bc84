import { html, type TemplateResult } from 'lit';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { hostStateName } from './hostStateName.ts';
import { machineTextOf } from './machineTextOf.ts';

/** Wishes about a host, and the states of its chart that answer them. */
const states = {
  'host.order': ['absent'],
  'host.powerOn': ['off', 'blank', 'panicked'],
  'host.powerOff': ['up', 'booting', 'installing', 'panicked'],
  'host.dropCaches': ['up'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
const verbs = Object.keys(states) as (keyof typeof states)[];

/** What can be done to a host, each with what it does; those it cannot obey now say why. */
export function hostActions(
  host: HostSnapshot,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const words = machineTextOf[view.language];
  const state = host.state.split('.', 1)[0];
  const refusal = words.refused({ state: hostStateName(host, view.language) });
  const isOwned = view.snapshot.config.serversOwned;
  return html`<ul class="hinted">
    ${verbs
      .filter((type) => type !== 'host.order' || !isOwned)
      .map((type) => {
        const legal = states[type].some((one) => one === state);
        return html`<li>
          <button
            aria-disabled=${!legal}
            aria-describedby="hint-${type}"
            @click=${() => {
              if (legal) actions.dispatch({ type, hostId: host.id });
            }}
          >
            ${words.action[type]}
          </button>
          <span id="hint-${type}">${legal ? words.actionHint[type] : refusal}</span>
        </li>`;
      })}
  </ul>`;
}
