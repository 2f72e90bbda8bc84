import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { kindToken } from '../../look/kindToken.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import { partsOf } from '../partsOf.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { swatch } from '../swatch.ts';

/** The memory of one instance, part by part as it is stacked, each explaining itself. */
export function instanceParts(
  host: HostSnapshot,
  row: number,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  const parts = partsOf(host.instances, row).toReversed();
  const diskTopic = host.family === 'vm' ? 'disk.clone' : 'disk.writable';
  const diskSize = formatSize(host.instances.diskBytes[row] ?? 0, view.language, 'disk');
  const totalBytes = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return html`<ul class="parts">
      ${parts.map(({ kind, bytes }) => {
        const size = formatSize(bytes, view.language);
        return html`<li>
          <button
            aria-label=${page.inspector.why({ part: words.kind[kind], size })}
            @click=${() => actions.explain(host.id, row, kind)}
          >
            ${swatch(kindToken[kind])}
            <span class="part-name">${words.kind[kind]}</span>
            <span class="part-size">${size}</span>
            <svg class="part-bar" aria-hidden="true">
              <rect
                width="${(100 * bytes) / totalBytes}%"
                height="100%"
                style="fill: var(--${kindToken[kind]})"
              />
            </svg>
          </button>
        </li>`;
      })}
    </ul>
    <dl class="totals">
      <div>
        <dt>${page.inspector.total}</dt>
        <dd>${formatSize(totalBytes, view.language)}</dd>
      </div>
      <div>
        <dt>${page.inspector.disk}</dt>
        <dd>
          <button
            class="ask"
            aria-label=${page.inspector.why({ part: page.inspector.disk, size: diskSize })}
            @click=${() => actions.explain(host.id, row, diskTopic)}
          >
            ${diskSize}
          </button>
        </dd>
      </div>
    </dl>`;
}
