import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { formatLedgerValue } from './formatLedgerValue.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRatio } from './ledgerRatio.ts';
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
  const first = words.platform[hostIds[0] ?? 'bare'];
  const spoken = (f: { readonly ratio: string }) => page.ledger.toFirst({ ...f, first });
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
                  index === 0 || Number.isNaN(value)
                    ? null
                    : html`<span class="ratio">
                        ${ledgerRatio(toFirst[index] ?? NaN, spoken, view.language)}
                      </span>`
                }
              </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
