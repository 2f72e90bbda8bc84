import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { Costs } from '../../world/Costs.ts';
import type { PlatformPreset } from '../../world/PlatformPreset.ts';
import { formatSize } from '../../i18n/formatSize.ts';
import { formatSpecSize } from '../formatSpecSize.ts';
import { formatTerm } from '../formatTerm.ts';
import type { ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import type { SourceList } from './SourceList.ts';
import { sourceRefs } from './sourceRefs.ts';

/** The ways to run an app, and where each departs from the common constants. */
export function platformsTable(
  { presets, constants }: ModelFacts,
  text: ModelText,
  language: Language,
  sources: SourceList,
): TemplateResult {
  const { platforms: words } = text;
  const { page, words: names } = messagesOf[language];
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.column}</th>
        <th scope="col">${words.differs}</th>
        <th scope="col">${text.apps.sources}</th>
      </tr>
    </thead>
    <tbody>
      ${presets.map(
        (preset) =>
          html`<tr>
            <th scope="row">${names.platform[preset.id]}</th>
            <td>
              <p>${page.columnHint[preset.id]}</p>
              <ul>
                ${differences(preset, constants, text, language).map(
                  (line) => html`<li>${line}</li>`,
                )}
              </ul>
            </td>
            <td>${sourceRefs(preset.sourceIds, sources)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function differences(
  preset: PlatformPreset,
  constants: ModelFacts['constants'],
  { platforms: words }: ModelText,
  language: Language,
): readonly string[] {
  const lines: string[] = [];
  const sumOf = (bytes: PlatformPreset['onceBytes']) =>
    Object.values(bytes).reduce((sum, part) => sum + part, 0);
  if (preset.guest) {
    const size = formatSpecSize(preset.vmMemoryBytes ?? 0, language, 'ram');
    lines.push(words.guest({ name: preset.guest.name, size }));
  } else if (preset.family === 'vm') lines.push(words.guestAny);
  const sandboxBytes = sumOf(preset.sandboxBytes);
  if (sandboxBytes > 0) lines.push(words.sandbox({ size: formatSize(sandboxBytes, language) }));
  const onceBytes = sumOf(preset.onceBytes);
  if (onceBytes > 0) lines.push(words.once({ size: formatSize(onceBytes, language) }));
  if (!preset.sharesHostPages) lines.push(words.ownPages);
  for (const [name, value] of Object.entries(preset.costs) as [keyof Costs, number][]) {
    const unit = constants.find((constant) => constant.name === name)?.unit;
    const known = unit === 'cores' || unit === 'core-ms/byte' ? 'ratio' : (unit ?? 'ratio');
    lines.push(`${name} = ${formatTerm(value, known, language)}`);
  }
  return lines.length > 0 ? lines : [words.nothing];
}
