import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { localeOf } from '../../i18n/localeOf.ts';
import type { ValidationRow } from '../../world/ValidationRow.ts';
import type { ModelText } from './ModelText.ts';

const nothing = '–';

/** A published figure, the model's, how far they are apart, and why. */
export function validationRowLine(
  { row, unit, published, simulated, error, heldOut, inSight, reason, why }: ValidationRow,
  words: ModelText['validation'],
  language: Language,
): TemplateResult {
  const figure = (value: number | null) =>
    value?.toLocaleString(localeOf[language], { maximumSignificantDigits: 4 }) ?? nothing;
  const percent = error?.toLocaleString(localeOf[language], {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const use = inSight ? words.inSight : heldOut ? words.heldOut : words.calibrated;
  const translated = words.reasons[reason ?? ''];
  return html`<tr>
    <th scope="row" lang="en">${row}</th>
    <td class="part-size">${figure(published)} <span lang="en">${unit}</span></td>
    <td class="part-size">${figure(simulated)}</td>
    <td class="part-size">${percent ?? nothing}</td>
    <td>${simulated === null ? words.notModelled : use}</td>
    ${translated ? html`<td>${translated}</td>` : html`<td lang="en">${why ?? ''}</td>`}
  </tr>`;
}
