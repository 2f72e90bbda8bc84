import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { messagesOf } from '../i18n/messagesOf.ts';
import type { Intent } from '../world/Intent.ts';
import { icon } from './icon.ts';
import type { Late } from './Late.ts';
import type { InstanceVerb } from './instanceVerbs.ts';
import { menu } from './menu.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';
import { segmented } from './segmented.ts';
import type { Target } from './Target.ts';
import { wishes } from './wishes.ts';

const verbs = [
  'instance.stop',
  'instance.kill',
  'instance.pause',
  'instance.resume',
  'instance.start',
] as const satisfies readonly InstanceVerb[];

/** The primary buttons: which app, how many more, what happens to the newest, and the lesson's steps. */
export function doBar(
  view: PageView,
  actions: PageActions,
  state: PageState,
  late: Late,
): TemplateResult {
  const words = messagesOf[view.language].page;
  const { doing } = words;
  const send = (intents: readonly Intent[]) => () =>
    intents.forEach((intent) => actions.dispatch(intent));
  const several = view.visible.length > 1;
  const all = view.visible.length > 2 ? doing.all : doing.both;
  const verbButtons = html`<div class="joined verbs" role="group" aria-label=${doing.living}>
      ${verbs.map(
        (verb) =>
          html`<button @click=${send(wishes.verb(view, verb))}>${words.action[verb]}</button>`,
      )}
      <button popovertarget="menu-what-if" @click=${() => late.ask()}>${words.whatIf}</button>
    </div>
    <div class="menu" id="menu-what-if" popover>
      ${late.here?.whatIfMenu(view, actions) ?? words.loading}
    </div>`;
  return html`
    ${
      several
        ? segmented<Target>({
            name: 'target',
            legend: doing.target,
            segments: [
              { value: 'all', label: all },
              ...view.visible.map((id) => ({ value: id, label: words.column[id] })),
            ],
            value: view.target,
            onChange: (target) => actions.setTarget(target),
          })
        : null
    }
    <select
      class="app"
      aria-label=${doing.app}
      @change=${(event: Event) => actions.setApp((event.target as HTMLSelectElement).value)}
    >
      ${view.catalogue.apps.map(
        ({ id, name }) =>
          html`<option value=${id} .selected=${live(id === view.appId)}>${name}</option>`,
      )}
    </select>
    <div class="joined adding" role="group" aria-label=${doing.adding}>
      <button title=${doing.minusHint} @click=${send(wishes.verb(view, 'instance.remove'))}>
        ${doing.minus}
      </button>
      <button class="strong" title=${doing.plusHint} @click=${send(wishes.add(view, 1))}>
        ${doing.plus}
      </button>
      <button class="strong" title=${doing.plusTenHint} @click=${send(wishes.add(view, 10))}>
        ${doing.plusTen}
      </button>
      <button title=${doing.fillHint} @click=${send(wishes.fill(view))}>${doing.fill}</button>
    </div>
    ${state.compact ? menu('menu-verbs', words.moreActions, 'more', verbButtons) : verbButtons}
    ${
      view.lesson
        ? html`<div class="steps">
            <button
              class="square"
              aria-label=${doing.autoplay}
              aria-pressed=${view.lesson.isAutoplaying ? 'true' : 'false'}
              title=${view.lesson.isAutoplaying ? doing.autoplayOn : doing.autoplay}
              @click=${() => actions.setAutoplay(!view.lesson?.isAutoplaying)}
            >
              ${icon(view.lesson.isAutoplaying ? 'autoplayOn' : 'autoplay')}
            </button>
            <button
              class="square"
              aria-label=${doing.previous}
              title=${doing.previous}
              ?disabled=${!view.lesson.canPrevious}
              @click=${() => actions.previousStep()}
            >
              ${icon('previous')}
            </button>
            <button
              class="strong"
              aria-label=${doing.next}
              ?disabled=${!view.lesson.canNext}
              @click=${() => actions.nextStep()}
            >
              <span>${doing.next}</span> ${icon('next')}
            </button>
          </div>`
        : null
    }
  `;
}
