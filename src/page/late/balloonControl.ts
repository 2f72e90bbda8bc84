import { html, type TemplateResult } from 'lit';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Vitality } from '../../world/Vitality.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { machineTextOf } from './machineTextOf.ts';

const MiB = 1024 ** 2;
const ready = Vitality.indexOf('ready');

/** How much of its RAM a guest keeps, between what it needs and what it was made with. */
export function balloonControl(
  host: HostSnapshot,
  row: number,
  { needBytes, sizeBytes }: NonNullable<PageView['balloon']>,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const words = machineTextOf[view.language];
  const isReady = host.instances.vitality[row] === ready;
  const leftBytes = sizeBytes - (host.instances.balloonBytes[row] ?? 0);
  const min = Math.ceil(needBytes / MiB);
  const max = Math.floor(sizeBytes / MiB);
  const wish = (event: Event) => {
    const value = Math.round(Number((event.target as HTMLInputElement).value));
    const memoryBytes = Math.min(Math.max(value, min), max) * MiB;
    actions.dispatch({ type: 'instance.balloon', hostId: host.id, target: row, memoryBytes });
  };
  const range = words.balloon.range({
    need: formatSize(needBytes, view.language),
    size: formatSize(sizeBytes, view.language),
  });
  const input = (type: 'range' | 'number') =>
    html`<input
      type=${type}
      class=${type === 'range' ? 'scrubber' : ''}
      min=${min}
      max=${max}
      step="1"
      .value=${String(Math.round(leftBytes / MiB))}
      ?disabled=${!isReady}
      aria-label=${words.balloon.label}
      @change=${wish}
    />`;
  return html`<h3>${words.balloon.title}</h3>
    <p class="hint">${isReady ? words.balloon.hint : words.notReady}</p>
    <div class="balloon">${input('range')}${input('number')}</div>
    <p class="hint">${range}</p>`;
}
