import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import type { Language } from '../../i18n/Language.ts';
import { Phase } from '../../world/Phase.ts';
import { citationItem } from '../citationItem.ts';
import { viaLabel } from '../viaLabel.ts';
import { appsTable } from './appsTable.ts';
import { constantsSection } from './constantsSection.ts';
import { guestsTable } from './guestsTable.ts';
import type { ModelActions } from './ModelActions.ts';
import type { ModelFacts } from './ModelFacts.ts';
import type { ModelText } from './ModelText.ts';
import { modelTextOf } from './modelTextOf.ts';
import { platformsTable } from './platformsTable.ts';
import { SourceList } from './SourceList.ts';
import { validationSection } from './validationSection.ts';

type Section = keyof ModelText['sections'];

/** The whole page: what is modelled, with which numbers, how well, and from where. */
export function modelPage(
  facts: ModelFacts,
  language: Language,
  actions: ModelActions,
): TemplateResult {
  const text = modelTextOf[language];
  const { page } = messagesOf[language];
  const sources = new SourceList(facts.citations);
  const paragraphs = (lines: readonly string[]) => lines.map((line) => html`<p>${line}</p>`);
  // In the order of the page: sources are numbered as they come.
  const bodies: Readonly<Record<Section, TemplateResult>> = {
    purpose: html`${paragraphs(text.purpose)}`,
    modelled: list(text.modelled),
    simplified: list(text.simplified),
    leftOut: list(text.leftOut),
    memory: html`<p>${text.memory.lead}</p>
      ${formulas(text.memory.rows)} ${paragraphs(text.memory.after)}`,
    disk: html`<p>${text.disk.lead}</p>
      ${formulas(text.disk.rows)} ${paragraphs(text.disk.after)}`,
    start: startSection(text, language),
    firstEra: inParts(text.firstEra, text.parts),
    isolation: inParts(text.isolation, text.parts),
    platforms: html`<p>${text.platforms.lead}</p>
      ${wide(platformsTable(facts, text, language, sources), text.sections.platforms)}`,
    constants: html`<p>${text.constants.lead}</p>
      ${wide(constantsSection(facts, text, language, sources), text.sections.constants)}`,
    apps: html`<p>${text.apps.lead}</p>
      ${wide(appsTable(facts, text, language, sources), text.sections.apps)}`,
    guests: html`<p>${text.guests.lead}</p>
      ${wide(guestsTable(facts, text, language, sources), text.sections.guests)}`,
    validation: validationSection(facts, text, language, sources),
    sources: html`<h3>${text.sources.labels}</h3>
      <dl class="labels">
        ${text.sources.label.map(
          ([via, meaning]) =>
            html`<div>
              <dt><span class="via">${viaLabel(via, language)}</span></dt>
              <dd>${meaning}</dd>
            </div>`,
        )}
      </dl>
      <p>${text.sources.lead}</p>
      <ol class="citations bibliography">
        ${sources.cited.map((cited) => citationItem(cited, language, `cite-${cited.id}`))}
      </ol>`,
  };
  const sections = Object.keys(text.sections) as Section[];
  return html`<header class="model-bar">
      <button @click=${() => actions.close()}>← ${text.back}</button>
      <span class="model-tools">
        <button
          lang=${language === 'fr' ? 'en' : 'fr'}
          @click=${() => actions.setLanguage(language === 'fr' ? 'en' : 'fr')}
        >
          ${page.language}
        </button>
        <button @click=${() => actions.print()}>${text.print}</button>
      </span>
    </header>
    <article class="model-text">
      <h1 id="model-title" tabindex="-1">${text.title}</h1>
      <p class="model-lead">${text.lead}</p>
      <nav aria-label=${text.contents}>
        <ol>
          ${sections.map(
            (section) => html`<li><a href="#model-${section}">${text.sections[section]}</a></li>`,
          )}
        </ol>
      </nav>
      ${sections.map(
        (section) =>
          html`<section aria-labelledby="model-${section}">
            <h2 id="model-${section}" tabindex="-1">${text.sections[section]}</h2>
            ${bodies[section]}
          </section>`,
      )}
    </article>`;
}

/** What may be wider than a phone scrolls by itself, and can then be reached by keyboard. */
function wide(content: TemplateResult, label: string): TemplateResult {
  return html`<div class="wide" role="group" tabindex="0" aria-label=${label}>${content}</div>`;
}

function formulas(
  rows: readonly { readonly what: string; readonly formula: string }[],
): TemplateResult {
  return html`<dl class="formulas">
    ${rows.map(
      ({ what, formula }) =>
        html`<div>
          <dt>${what}</dt>
          <dd>${formula}</dd>
        </div>`,
    )}
  </dl>`;
}

function list(lines: readonly string[]): TemplateResult {
  return html`<ul class="prose">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

/** A subject with its rules, and what of it is modelled, simplified and left out. */
function inParts(
  subject: ModelText['isolation'] | ModelText['firstEra'],
  titles: ModelText['parts'],
): TemplateResult {
  return html`<p>${subject.lead}</p>
    <div class="told">${formulas(subject.rows)}</div>
    ${(['modelled', 'simplified', 'leftOut'] as const).map(
      (part) =>
        html`<h3>${titles[part]}</h3>
          ${list(subject[part])}`,
    )}`;
}

function startSection({ start }: ModelText, language: Language): TemplateResult {
  const { words } = messagesOf[language];
  const phaseName = (name: string) => {
    const phase = Phase.find((one) => one === name);
    return phase ? words.phase[phase] : name;
  };
  return html`<p>${start.lead}</p>
    ${(['bare', 'vm', 'container'] as const).map(
      (family) =>
        html`<h3>${start.families[family]}</h3>
          <table>
            <thead>
              <tr>
                <th scope="col">${start.phaseColumn}</th>
                <th scope="col">${start.demandColumn}</th>
              </tr>
            </thead>
            <tbody>
              ${start.demands[family].map(
                ([phase, demand]) =>
                  html`<tr>
                    <th scope="row">${phaseName(phase)}</th>
                    <td>${demand}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`,
    )}`;
}
