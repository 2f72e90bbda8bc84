import { html, type TemplateResult } from 'lit';
import { formatDuration } from '../../i18n/formatDuration.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { phaseToken } from '../../look/phaseToken.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { phaseTimings } from '../phaseTimings.ts';
import { swatch } from '../swatch.ts';

/** The phases of an instance's latest start, each with its time. */
export function instanceTimings(
  host: HostSnapshot,
  row: number,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  return html`<ol class="timings">
    ${phaseTimings(host.instances, row, view.snapshot.timeMs).map(({ phase, durationMs, done }) => {
      const { digits, unit } = formatDuration(durationMs, view.language);
      const size = `${digits}\u00a0${unit}`;
      return html`<li>
        <button
          aria-label=${page.inspector.why({ part: words.phase[phase], size })}
          @click=${() => actions.explain(host.id, row, `phase.${phase}`)}
        >
          ${swatch(phaseToken[phase])}
          <span class="part-name">${words.phase[phase]}</span>
          <span class="part-size">${size}${done ? '' : ` (${page.inspector.waiting})`}</span>
        </button>
      </li>`;
    })}
  </ol>`;
}
