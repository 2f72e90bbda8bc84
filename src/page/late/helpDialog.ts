import { html, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/Language.ts';
import { closeButton } from './closeButton.ts';
import { helpKeys } from './helpKeys.ts';
import { machineTextOf } from './machineTextOf.ts';
import type { PageActions } from '../PageActions.ts';

/** All keys, by what they are about. */
export function helpDialog(language: Language, actions: PageActions): TemplateResult {
  const { keys: words } = machineTextOf[language];
  return html`<header>
      <h2 id="help-title">${words.title}</h2>
      ${closeButton(language, () => actions.closeDialog())}
    </header>
    <div class="help-groups">
      ${helpKeys(words).map(
        ({ title, entries }) =>
          html`<section>
            <h3>${title}</h3>
            <dl>
              ${entries.map(
                ({ keys, meaning }) =>
                  html`<div>
                    <dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
                    <dd>${meaning}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>
    <p>${words.note}</p>`;
}
