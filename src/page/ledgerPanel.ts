import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { formatLedgerValue } from './formatLedgerValue.ts';
import { formatSpecSize } from './formatSpecSize.ts';
import type { LedgerRow } from './LedgerRow.ts';
import { ledgerRatio } from './ledgerRatio.ts';
import { ledgerTable } from './ledgerTable.ts';
import { legend } from './legend.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { quantityName } from './quantityName.ts';
import { segmented } from './segmented.ts';
import { serviceKnobs } from './serviceKnobs.ts';
import { topicOf } from './topicOf.ts';

/** The comparison between the machines; every number answers where it comes from. */
export function ledgerPanel(
  rows: readonly LedgerRow[],
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const words = messagesOf[view.language].page;
  return html`<h2 class="unseen">${words.ledger.title}</h2>
    ${segmented({
      name: 'ledger',
      legend: words.ledger.title,
      segments: [
        { value: 'costs', label: words.ledger.costs },
        { value: 'service', label: words.service.title },
      ],
      value: view.service ? 'service' : 'costs',
      onChange: (part) => actions.setService(part === 'service' ? {} : null),
    })}
    ${
      (rows[0]?.values.length ?? 0) > 2
        ? ledgerTable(rows, view, actions)
        : html`<dl class="ledger-rows">${rows.map((row) => ledgerRow(row, view, actions))}</dl>`
    }
    ${view.service ? serviceKnobs(view.service, view, actions) : legend(view.language)}
    ${
      view.square && !view.service
        ? html`<p class="scale">
            <svg width=${view.square.sidePx} height=${view.square.sidePx} aria-hidden="true">
              <rect width="100%" height="100%" /></svg
            ><span
              >${words.legend.square({
                size: formatSpecSize(view.square.bytes, view.language, 'ram'),
              })}</span
            >
          </p>`
        : null
    }`;
}

function ledgerRow(row: LedgerRow, view: PageView, actions: PageActions): TemplateResult {
  const { page, words } = messagesOf[view.language];
  const quantity = quantityName(row.quantity, view.language);
  return html`<div class="ledger-row">
    <dt>${quantity}</dt>
    ${row.values.map((value, index) => {
      const hostId = row.hostIds[index];
      if (!hostId) return null;
      const { digits, unit } = formatLedgerValue(row.quantity, value, view.language);
      return html`<dd class="value">
        <span class="whose" aria-hidden="true">${page.column[hostId]}</span>
        <button
          aria-label=${page.ledger.explain({
            quantity,
            platform: words.platform[hostId],
            value: `${digits} ${unit}`.trim(),
          })}
          @click=${() => actions.explain(hostId, null, topicOf(row.quantity))}
        >
          <span class="digits">${digits}</span> <span class="unit">${unit}</span>
        </button>
      </dd>`;
    })}
    ${
      row.values.length < 2
        ? null
        : html`<dd class="ratio">
            ${ledgerRatio(row.ratio, page.ledger.ratioSpoken, view.language)}
          </dd>`
    }
  </div>`;
}
