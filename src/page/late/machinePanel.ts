import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { formatTerm } from '../formatTerm.ts';
import { icon } from '../icon.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { closeButton } from './closeButton.ts';
import { hostActions } from './hostActions.ts';
import { hostNotice } from './hostNotice.ts';
import { hostStateName } from './hostStateName.ts';
import { machineTextOf } from './machineTextOf.ts';
import { stepTimings } from './stepTimings.ts';

/** One machine opened: its state, what can be done to it, and how long it took to be there. */
export function machinePanel(
  host: HostSnapshot,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words: names } = messagesOf[view.language];
  const words = machineTextOf[view.language];
  const { timeMs } = view.snapshot;
  const now =
    hostNotice(host, view.language, timeMs) ??
    words.still({ state: hostStateName(host, view.language) });
  return html`
    <header>
      <h2 id="inspector-title">${words.title({ name: names.platform[host.platform] })}</h2>
      ${closeButton(view.language, () => actions.openMachine(null))}
    </header>
    <div class="inspector-body" tabindex="0" role="group" aria-labelledby="inspector-title">
      <h3>${words.now}</h3>
      <p>${now}</p>
      ${
        host.step === null
          ? null
          : html`<p>
              <button title=${words.skipHint} @click=${() => actions.skipStep(host.id)}>
                ${icon('nextEvent')} ${words.skip}
              </button>
            </p>`
      }
      <h3>${words.actions}</h3>
      ${hostActions(host, view, actions)}
      <h3>${words.isolation.title}</h3>
      <p>
        <button @click=${() => actions.openIsolation()}>${words.isolation.open}</button>
      </p>
      <h3>${words.steps}</h3>
      ${stepList(host, view)}
    </div>
  `;
}

function stepList(host: HostSnapshot, view: PageView): TemplateResult {
  const words = machineTextOf[view.language];
  const timings = stepTimings(host, view.snapshot.timeMs);
  const [first] = timings;
  const last = timings.at(-1);
  if (!first || !last) return html`<p>${words.stepsNone}</p>`;
  const span = (ms: number) => formatTerm(ms, 'ms', view.language);
  return html`<p>${words.stepsNote}</p>
    <dl class="totals">
      ${timings.map(
        ({ step, durationMs, isUnderWay }) =>
          html`<div>
            <dt>${words.step[step]}${isUnderWay ? ` (${words.underway})` : ''}</dt>
            <dd>${span(durationMs)}</dd>
          </div>`,
      )}
      <div>
        <dt><strong>${words.allSteps}</strong></dt>
        <dd>${span(last.startMs + last.durationMs - first.startMs)}</dd>
      </div>
    </dl>`;
}
