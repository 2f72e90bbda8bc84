import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import { formatTerm } from '../formatTerm.ts';
import type { ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import type { SourceList } from './SourceList.ts';
import { sourceRefs } from './sourceRefs.ts';

/** What each app needs, as measured. */
export function appsTable(
  { apps }: ModelFacts,
  { apps: words }: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const ram = (bytes: number) => formatSize(bytes, language);
  const disk = (bytes: number) => formatSize(bytes, language, 'disk');
  const work = (coreMs: number) => formatTerm(coreMs, 'core-ms', language);
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.name}</th>
        <th scope="col">${words.memory}</th>
        <th scope="col">${words.next}</th>
        <th scope="col">${words.cpu}</th>
        <th scope="col">${words.read}</th>
        <th scope="col">${words.written}</th>
        <th scope="col">${words.sources}</th>
      </tr>
    </thead>
    <tbody>
      ${apps.map(
        (app) =>
          html`<tr>
            <th scope="row">${app.name}</th>
            <td>${ram(app.runtimeMemoryBytes)} + ${ram(app.appMemoryBytes)}</td>
            <td>
              ${ram(
                app.runtimeMemoryBytes +
                  app.appMemoryBytes -
                  app.runtimeSharedBytes -
                  app.appSharedBytes,
              )}
            </td>
            <td>${work(app.runtimeCpuMs)} + ${work(app.appCpuMs)}</td>
            <td>${disk(app.startReadBytes)}</td>
            <td>${disk(app.writtenBytes)}</td>
            <td>${sourceRefs(app.sourceIds, sources)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
