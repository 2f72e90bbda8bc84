import { html, type TemplateResult } from 'lit';
import { Harm } from '../../world/Harm.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Vitality } from '../../world/Vitality.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { balloonControl } from './balloonControl.ts';
import { faultList } from './faultList.ts';
import { machineTextOf } from './machineTextOf.ts';

const ready = Vitality.indexOf('ready');
const writes = [100e6, 1e9] as const;

/** What can be done inside an instance: its balloon, its data, and what may go wrong in it. */
export function instanceExtras(
  host: HostSnapshot,
  row: number,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const words = machineTextOf[view.language];
  const harm = Harm[host.instances.harm[row] ?? 0] ?? 'none';
  const isReady = host.instances.vitality[row] === ready;
  const whyNot = isReady ? '' : words.notReady;
  return html`
    ${view.balloon ? balloonControl(host, row, view.balloon, view, actions) : null}
    <h3>${words.write.title}</h3>
    <p class="hint">${words.write.hint}</p>
    <div class="instance-actions">
      ${writes.map(
        (bytes) =>
          html`<button
            aria-disabled=${!isReady}
            aria-description=${whyNot}
            title=${whyNot}
            @click=${() => {
              if (isReady)
                actions.dispatch({ type: 'instance.write', hostId: host.id, target: row, bytes });
            }}
          >
            ${words.write.button({ size: formatSize(bytes, view.language, 'disk') })}
          </button>`,
      )}
    </div>
    <h3>${words.whatIf}</h3>
    <p class="hint">${isReady ? words.whatIfNote : whyNot}</p>
    ${faultList(view.language, isReady, (fault) =>
      actions.dispatch({ type: 'instance.provoke', hostId: host.id, target: row, fault }),
    )}
    ${
      host.trouble
        ? html`<h3>${words.harmTitle}</h3>
            <p>${words.harm[harm]}</p>`
        : null
    }
    <p>
      <button @click=${() => actions.openIsolation()}>${words.isolation.open}</button>
    </p>
  `;
}
