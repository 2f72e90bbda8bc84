import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../../i18n/messagesOf.ts';
import { closeButton } from './closeButton.ts';
import { answerOf, type Answer } from './answerOf.ts';
import { citationItem } from '../citationItem.ts';
import type { ExplanationView } from '../ExplanationView.ts';
import { formatTerm } from '../formatTerm.ts';
import { machineTextOf } from './machineTextOf.ts';
import { icon } from '../icon.ts';
import { LedgerQuantity } from '../LedgerQuantity.ts';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { ServiceQuantity } from '../../world/ServiceQuantity.ts';
import { termsTable } from './termsTable.ts';
import { topicName } from '../topicName.ts';

/** Formula, terms with their values, and where each comes from. */
export function explanationDialog(
  asked: ExplanationView,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { words, page } = messagesOf[view.language];
  const host = view.snapshot.hosts.find(({ id }) => id === asked.hostId);
  const family = host?.family ?? 'bare';
  const title = page.explanation.title({
    topic: topicName(asked.topic, view.language),
    place:
      asked.row === null
        ? words.platform[asked.hostId]
        : (host?.nameOf?.(asked.row) ??
          page.inspector.title({ instance: words.instance[family], number: asked.row + 1 })),
  });
  const { served } = machineTextOf[view.language];
  const answer = answerOf(asked, view);
  const isServed = asked.topic.startsWith('service.');
  return html`<header>
      ${
        asked.canReturn
          ? html`<button
              class="square"
              aria-label=${page.explanation.back}
              title=${page.explanation.back}
              @click=${() => actions.explainBack()}
            >
              ${icon('previous')}
            </button>`
          : null
      }
      <h2 id="explanation-title">${title.charAt(0).toUpperCase() + title.slice(1)}</h2>
      ${closeButton(view.language, () => actions.closeDialog())}
    </header>
    ${answer ? body(answer, asked, view, actions) : html`<p>${!asked.loaded ? page.loading : isServed ? served.nobody : page.explanation.noWay}</p>`}
    <p>
      <button @click=${() => actions.openModel(firstConstant(answer))}>
        ${page.explanation.inModel}
      </button>
    </p>`;
}

function body(
  answer: Answer,
  asked: ExplanationView,
  view: PageView,
  actions: PageActions,
): TemplateResult {
  const { language } = view;
  const words = messagesOf[language].page.explanation;
  const { topic } = asked;
  const isOnDisk = topic === 'diskUsed' || topic.startsWith('disk.');
  const base = isOnDisk ? 'disk' : 'ram';
  const isShare =
    topic === 'usefulShare' || (topic.startsWith('service.') && answer.unit === 'ratio');
  return html`<p class="explained">
      ${
        isShare
          ? formatTerm(answer.value * 100, 'percent', language)
          : formatTerm(answer.value, answer.unit, language, base)
      }
    </p>
    ${note(answer, asked, view)}
    <h3>${words.formula}</h3>
    <p><code>${answer.formula}</code></p>
    <h3>${words.terms}</h3>
    ${termsTable(answer.terms, asked, language, base, actions)}
    ${
      answer.holders.length > 0
        ? html`<h3>${words.holders}</h3>
            ${termsTable(answer.holders, asked, language, base, actions)}`
        : null
    }
    ${
      asked.citations.length > 0
        ? html`<h3>${words.sources}</h3>
            <ol class="citations">
              ${asked.citations.map((citation) => citationItem(citation, language))}
            </ol>`
        : null
    }`;
}

/** What the number means, where its name does not say it. */
function note(answer: Answer, asked: ExplanationView, view: PageView): TemplateResult | null {
  const { words, page } = messagesOf[view.language];
  const host = view.snapshot.hosts.find(({ id }) => id === asked.hostId);
  if (asked.topic === 'lastReady' && host) {
    const instance = page.inspector.title({
      instance: words.instance[host.family],
      number: (answer.row ?? 0) + 1,
    });
    const text = page.explanation.lastReady;
    return html`<p>${text}${answer.row === null ? '' : ` (${instance})`}</p>`;
  }
  const served = ServiceQuantity.find((one) => `service.${one}` === asked.topic);
  if (served) return html`<p>${machineTextOf[view.language].served.meaning[served]}</p>`;
  if (asked.topic.startsWith('phase.')) return html`<p>${page.explanation.alone}</p>`;
  return LedgerQuantity.some((one) => one === asked.topic)
    ? html`<p>${page.explanation.askOn}</p>`
    : null;
}

function firstConstant(answer: Answer | null): string | null {
  return answer?.terms.find(({ constant }) => constant !== undefined)?.constant ?? null;
}
