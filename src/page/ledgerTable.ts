import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { formatLedgerValue } from './formatLedgerValue.ts';
import { formatRatio } from './formatRatio.ts';
import type { LedgerRow } from './LedgerRow.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { quantityName } from './quantityName.ts';
import { topicOf } from './topicOf.ts';

/** The comparison of three or four machines: each value, and how many times the first it is. */
export function ledgerTable(
  rows: readonly LedgerRow[],
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { page, words } = messagesOf[view.language];
  const hostIds = rows[0]?.hostIds ?? [];
  const first = hostIds[0] ?? 'bare';
  return html`<table class="ledger-table">
    <thead>
      <tr>
        <th scope="col"><span class="unseen">${page.ledger.quantity}</span></th>
        ${hostIds.map((id) => html`<th scope="col">${page.column[id]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ quantity, values, toFirst }) =>
          html`<tr>
            <th scope="row">${quantityName(quantity, view.language)}</th>
            ${hostIds.map((hostId, index) => {
              const value = values[index] ?? NaN;
              const ratio = formatRatio(toFirst[index] ?? NaN, view.language);
              const { digits, unit } = formatLedgerValue(quantity, value, view.language);
              return html`<td class="value">
                <button
                  aria-label=${page.ledger.explain({
                    quantity: quantityName(quantity, view.language),
                    platform: words.platform[hostId],
                    value: `${digits} ${unit}`.trim(),
                  })}
                  @click=${() => actions.explain(hostId, null, topicOf(quantity))}
                >
                  <span class="digits">${digits}</span> <span class="unit">${unit}</span>
                </button>
                ${
                  index === 0 || Number.isNaN(toFirst[index])
                    ? null
                    : html`<span class="ratio">
                        <span aria-hidden="true">${page.ledger.ratio({ ratio })}</span>
                        <span class="unseen"
                          >${page.ledger.toFirst({ ratio, first: words.platform[first] })}</span
                        >
                      </span>`
                }
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
