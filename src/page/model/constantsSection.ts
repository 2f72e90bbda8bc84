import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { formatTerm } from '../formatTerm.ts';
import { citationItem } from '../citationItem.ts';
import { groupOf, type ConstantGroup } from './groupOf.ts';
import type { ModelConstant, ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import type { SourceList } from './SourceList.ts';

const groups: readonly ConstantGroup[] = ['memory', 'disk', 'start', 'server', 'factors'];

/** Every constant with its value, what it means, and each source in full. */
export function constantsSection(
  { constants }: ModelFacts,
  text: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const words = text.constants;
  return html`${groups.map((group) => {
    const members = constants.filter((constant) => groupOf(constant) === group);
    return html`<h3>${words.groups[group]}</h3>
      <table class="constants">
        <thead>
          <tr>
            <th scope="col">${words.name}</th>
            <th scope="col">${words.value}</th>
            <th scope="col">${words.source}</th>
          </tr>
        </thead>
        <tbody>
          ${members.map((constant) => {
            const how = words.how[constant.name];
            return html`<tr id="constant-${constant.name}" tabindex="-1">
              <th scope="row">
                ${words.label[constant.name] ?? constant.name}<br /><code>${constant.name}</code>
              </th>
              <td class="part-size">${valueText(constant, text, language)}</td>
              <td>
                ${how ? html`<p>${how}</p>` : null}
                <ul class="citations">
                  ${sources
                    .refer(constant.sourceIds)
                    .map(({ cited }) => citationItem(cited, language))}
                </ul>
              </td>
            </tr>`;
          })}
        </tbody>
      </table>`;
  })}`;
}

function valueText({ name, value, unit }: ModelConstant, text: ModelText, language: Language) {
  if (unit === 'cores')
    return `${formatTerm(value, 'count', language)}\u00a0${text.constants.cores}`;
  if (unit === 'core-ms/byte') {
    return `${formatTerm(value, 'ratio', language)}\u00a0${text.constants.perByte}`;
  }
  const base = name.includes('Disk') || name === 'linkedCloneBytes' ? 'disk' : 'ram';
  return formatTerm(value, unit, language, base);
}
