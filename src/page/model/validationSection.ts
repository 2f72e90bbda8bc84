import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { formatTerm } from '../formatTerm.ts';
import type { ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import type { SourceList } from './SourceList.ts';
import { sourceRefs } from './sourceRefs.ts';
import { validationRowLine } from './validationRowLine.ts';
import { validationTables, type ValidationTable } from './validationTables.ts';

/** Plots and numbers of every table the model was held against. */
export function validationSection(
  { validation }: ModelFacts,
  text: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const words = text.validation;
  if (validation.length === 0) return html`<p>${words.missing}</p>`;
  const [overall] = validationTables(validation.map((row) => ({ ...row, table: '' })));
  return html`<p>${words.lead}</p>
    ${
      overall &&
      html`<p>
        <strong
          >${words.overall({
            within: overall.within,
            count: overall.heldOut,
            median: formatTerm(overall.medianError * 100, 'percent', language),
          })}</strong
        >
      </p>`
    }
    <p class="plot-key">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <circle class="held" cx="10" cy="10" r="7" />
      </svg>
      ${words.heldOut}
      <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7" /></svg>
      ${words.calibrated}
    </p>
    <div class="plots">
      ${validationTables(validation).map((table) => tableArticle(table, text, language, sources))}
    </div>`;
}

function tableArticle(
  { table, rows, heldOut, medianError }: ValidationTable,
  { validation: words, apps }: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const error = formatTerm(medianError * 100, 'percent', language);
  const summary = heldOut > 0 ? words.median({ count: heldOut, error }) : words.noHeldOut;
  const title = words.titles[table] ?? '';
  const sourceIds = rows.map(({ sourceId }) => sourceId);
  return html`<article>
    <h3>${words.table({ table, title })}</h3>
    <p>${summary}. ${apps.sources} ${sourceRefs(sourceIds, sources)}</p>
    <div
      class="plot"
      role="img"
      aria-label=${words.plot({ table: title || table })}
      data-table=${table}
    ></div>
    <details>
      <summary>${words.numbers}</summary>
      <div class="wide" role="group" tabindex="0" aria-label=${words.numbers}>
        <table>
          <thead>
            <tr>
              <th scope="col">${words.row}</th>
              <th scope="col">${words.published}</th>
              <th scope="col">${words.simulated}</th>
              <th scope="col">${words.error}</th>
              <th scope="col">${words.use}</th>
              <th scope="col">${words.why}</th>
            </tr>
          </thead>
          <tbody>
            ${rows.map((row) => validationRowLine(row, words, language))}
          </tbody>
        </table>
      </div>
    </details>
  </article>`;
}
