import { html, type TemplateResult } from 'lit';
import { formatDuration } from '../i18n/formatDuration.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { phaseToken } from '../look/phaseToken.ts';
import type { HostSnapshot } from '../world/HostSnapshot.ts';
import type { PageView } from './PageView.ts';
import { phaseTimings } from './phaseTimings.ts';
import { swatch } from './swatch.ts';

/** The phases of an instance's latest start, each with its time. */
export function instanceTimings(host: HostSnapshot, row: number, view: PageView): TemplateResult {
  const { words, page } = messagesOf[view.language];
  return html`<ol class="timings">
    ${phaseTimings(host.instances, row, view.snapshot.timeMs).map(({ phase, durationMs, done }) => {
      const { digits, unit } = formatDuration(durationMs, view.language);
      return html`<li>
        ${swatch(phaseToken[phase])}
        <span class="part-name">${words.phase[phase]}</span>
        <span class="part-size"
          >${digits} ${unit}${done ? '' : ` (${page.inspector.waiting})`}</span
        >
      </li>`;
    })}
  </ol>`;
}
