import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Citation } from '../world/Citation.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { citationItem } from './citationItem.ts';
import { explainLedger } from './explainLedger.ts';
import type { ExplanationView } from './ExplanationView.ts';
import { formatTerm } from './formatTerm.ts';
import { icon } from './icon.ts';
import { LedgerQuantity } from './LedgerQuantity.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { termName } from './termName.ts';

/** Formula, terms with their values, and where each comes from. */
export function explanationDialog(
  asked: ExplanationView,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  const { topic } = asked;
  const isKind = (value: string): value is MemoryKind => MemoryKind.some((kind) => kind === value);
  const title = page.explanation.title({
    topic: isKind(topic) ? words.kind[topic] : page.ledger[topic],
    place:
      asked.row === null
        ? words.platform[asked.hostId]
        : page.inspector.title({
            instance:
              words.instance[
                view.snapshot.hosts.find(({ id }) => id === asked.hostId)?.family ?? 'bare'
              ],
            number: asked.row + 1,
          }),
  });
  return html`<header>
      <h2 id="explanation-title">${title.charAt(0).toUpperCase() + title.slice(1)}</h2>
      <button
        class="square"
        aria-label=${page.close}
        title=${page.close}
        @click=${() => actions.closeDialog()}
      >
        ${icon('close')}
      </button>
    </header>
    ${body(asked, view)}`;
}

function body(asked: ExplanationView, view: PageView): TemplateResult {
  const words = messagesOf[view.language].page.explanation;
  const { topic } = asked;
  const host = view.snapshot.hosts.find(({ id }) => id === asked.hostId);
  const quantity = LedgerQuantity.find((name) => name === topic);
  const base = quantity === 'diskUsed' ? 'disk' : 'ram';
  const counted = quantity && host ? explainLedger(host, quantity) : null;
  const recorded = asked.explanation;
  if (!counted && !recorded) return html`<p>${words.noWay}</p>`;
  const value = counted?.value ?? recorded?.valueBytes ?? NaN;
  const terms = counted
    ? counted.terms.map((term) => ({ ...term, sourceIds: null }))
    : (recorded?.terms ?? []);
  const number = (ids: readonly string[]) =>
    ids.map((id) => asked.citations.findIndex((citation: Citation) => citation.id === id) + 1);
  return html`<p class="explained">
      ${formatTerm(value, counted?.unit ?? 'bytes', view.language, base)}
    </p>
    ${quantity === 'lastReady' ? html`<p>${words.lastReady}</p>` : null}
    <h3>${words.formula}</h3>
    <p><code>${counted?.formula ?? recorded?.formula}</code></p>
    <h3>${words.terms}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.term}</th>
          <th scope="col">${words.value}</th>
          <th scope="col">${words.sources}</th>
        </tr>
      </thead>
      <tbody>
        ${terms.map(
          (term) =>
            html`<tr>
              <th scope="row">${termName(term.symbol, view.language)}</th>
              <td class="part-size">${formatTerm(term.value, term.unit, view.language, base)}</td>
              <td>
                ${
                  term.sourceIds === null
                    ? words.computed
                    : term.sourceIds.length === 0
                      ? words.yours
                      : number(term.sourceIds).map((index) => html`[${index}] `)
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${
      asked.citations.length > 0
        ? html`<h3>${words.sources}</h3>
            <ol class="citations">
              ${asked.citations.map((citation) => citationItem(citation, view.language))}
            </ol>`
        : null
    }`;
}
