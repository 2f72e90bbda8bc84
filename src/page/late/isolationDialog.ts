import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { numberFormat } from '../../i18n/numberFormat.ts';
import { Fault } from '../../world/Fault.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { visibleHosts } from '../visibleHosts.ts';
import { closeButton } from './closeButton.ts';
import { machineTextOf } from './machineTextOf.ts';
import { neighboursOf } from '../../world/neighboursOf.ts';
import { reachOf } from './reachOf.ts';
import { troubleSentence } from './troubleSentence.ts';

/** Who is hurt by what on each machine shown: by rule, and as it turned out in this run. */
export function isolationDialog(view: PageView, actions: PageActions): TemplateResult {
  const { words: names } = messagesOf[view.language];
  const words = machineTextOf[view.language].isolation;
  const { fault: faults } = machineTextOf[view.language];
  const hosts = visibleHosts(view);
  const sentences = hosts.flatMap((host) =>
    host.trouble
      ? `${names.platform[host.platform]} – ${troubleSentence(host, host.trouble, view.language)}`
      : [],
  );
  return html`<header>
      <h2 id="isolation-title">${words.open}</h2>
      ${closeButton(view.language, () => actions.closeDialog())}
    </header>
    <div class="isolation" tabindex="0" role="group" aria-labelledby="isolation-title">
      <p>${words.lead}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.fault}</th>
            ${hosts.map(({ platform }) => html`<th scope="col">${names.platform[platform]}</th>`)}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">${words.kernel}</th>
            ${hosts.map(({ kernel }) => html`<td>${words.kernels[kernel]}</td>`)}
          </tr>
          ${Fault.map(
            (fault) =>
              html`<tr>
                <th scope="row">${faults[fault]}</th>
                ${hosts.map((host) => cell(fault, host, view))}
              </tr>`,
          )}
        </tbody>
      </table>
      ${sentences.map((sentence) => html`<p class="told">${sentence}</p>`)}
    </div>`;
}

function cell(fault: Fault, host: HostSnapshot, view: PageView): TemplateResult {
  const words = machineTextOf[view.language].isolation;
  const hasLimit = view.snapshot.config.containerPidsLimit !== null;
  const reach = reachOf(fault, host, hasLimit);
  const isLimited = fault === 'forkBomb' && hasLimit && host.family === 'container';
  const whole = (count: number) => numberFormat(view.language, 0).format(count);
  const seen = host.trouble?.fault === fault ? host.trouble : null;
  const figures = seen && {
    hurt: whole(seen.hurt),
    neighbours: whole(neighboursOf(host, seen.row)),
  };
  return html`<td class=${reach === 'instance' ? 'spared' : 'hurt'}>
    ${isLimited ? words.limited : words.reach[reach]}${
      reach === 'instance' ? null : html`<br />${words.effect[fault]}`
    }${
      figures
        ? html`<br /><strong aria-hidden="true">${words.seen(figures)}</strong
            ><span class="unseen">${words.seenSpoken(figures)}</span>`
        : null
    }
  </td>`;
}
