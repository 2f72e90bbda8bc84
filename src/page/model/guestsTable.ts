import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import { formatTerm } from '../formatTerm.ts';
import type { ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import type { SourceList } from './SourceList.ts';
import { sourceRefs } from './sourceRefs.ts';

/** The operating systems a VM can run; those that rest on estimates say so. */
export function guestsTable(
  { guests }: ModelFacts,
  { guests: words, apps: { sources: sourcesWord } }: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const ram = (bytes: number) => formatSize(bytes, language);
  const { via } = messagesOf[language].page.explanation;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.kernel}</th>
        <th scope="col">${words.os}</th>
        <th scope="col">${words.cache}</th>
        <th scope="col">${words.disk}</th>
        <th scope="col">${words.boot}</th>
        <th scope="col">${sourcesWord}</th>
      </tr>
    </thead>
    <tbody>
      ${guests.map(
        (guest) =>
          html`<tr>
            <th scope="row">
              ${guest.name}
              ${guest.estimated ? html`<span class="via">${via['estimate']}</span>` : null}
            </th>
            <td>
              ${words.kernelFormula({
                base: ram(guest.kernelBaseBytes),
                share: formatTerm(guest.kernelShare * 100, 'percent', language),
              })}
            </td>
            <td>${ram(guest.osMemoryBytes)}</td>
            <td>${ram(guest.cacheBytes)}</td>
            <td>${formatSize(guest.diskBytes, language, 'disk')}</td>
            <td>
              ${formatTerm(guest.bootloaderMs, 'ms', language)} +
              ${formatTerm(guest.kernelCpuMs, 'core-ms', language)} +
              ${formatTerm(guest.initCpuMs, 'core-ms', language)}
            </td>
            <td>${sourceRefs(guest.sourceIds, sources)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
