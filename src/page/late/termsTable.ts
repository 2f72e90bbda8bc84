import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { AnswerTerm } from './AnswerTerm.ts';
import type { ExplanationView } from '../ExplanationView.ts';
import { formatTerm } from '../formatTerm.ts';
import type { PageActions } from '../PageActions.ts';
import { termName } from './termName.ts';

/** Terms with values and sources; those that can be asked about in turn are buttons. */
export function termsTable(
  terms: readonly AnswerTerm[],
  asked: ExplanationView,
  language: Language,
  base: 'ram' | 'disk',
  actions: PageActions,
): TemplateResult {
  const words = messagesOf[language].page.explanation;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.term}</th>
        <th scope="col">${words.value}</th>
        <th scope="col">${words.sources}</th>
      </tr>
    </thead>
    <tbody>
      ${terms.map((term) => {
        const name = termName(term, language);
        const { ask } = term;
        return html`<tr>
          <th scope="row">
            ${
              ask
                ? html`<button
                    class="ask"
                    @click=${() => actions.explain(asked.hostId, ask.row, ask.topic)}
                  >
                    ${name}
                  </button>`
                : name
            }
          </th>
          <td class="part-size">${formatTerm(term.value, term.unit, language, base)}</td>
          <td>${sources(term, asked, language, actions)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function sources(
  term: AnswerTerm,
  { citations }: ExplanationView,
  language: Language,
  actions: PageActions,
): TemplateResult | string {
  const words = messagesOf[language].page.explanation;
  const { sourceIds, constant } = term;
  if (sourceIds === null) return words.computed;
  if (sourceIds.length === 0) return words.yours;
  const numbers = sourceIds
    .map((id) => citations.findIndex((citation) => citation.id === id) + 1)
    .filter((number) => number > 0);
  return html`${numbers.map((number) => html`[${number}] `)}${
    constant === undefined
      ? null
      : html`<button
          class="ask"
          aria-label=${words.constant({ name: constant })}
          @click=${() => actions.openModel(constant)}
        >
          ${words.model}
        </button>`
  }`;
}
