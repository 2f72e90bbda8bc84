import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { localeOf } from '../i18n/localeOf.ts';
import { messagesOf } from '../i18n/messagesOf.ts';
import { clockSpeeds } from './clockSpeeds.ts';
import { icon } from './icon.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';

/** Play, clock, speed, steps and the scrubber. Clock and scrubber move every frame: `TimeDisplay` sets them. */
export function transport(view: PageView, actions: PageActions): TemplateResult {
  const words = messagesOf[view.language].page;
  const { playing, speed } = view.clock;
  const playLabel = playing ? words.pause : words.play;
  const speedText = (value: number) =>
    words.speedTimes({ speed: value.toLocaleString(localeOf[view.language]) });
  return html`<div class="transport">
      <button
        class="square play"
        aria-label=${playLabel}
        title=${playLabel}
        @click=${() => actions.setPlaying(!playing)}
      >
        ${icon(playing ? 'pause' : 'play')}
      </button>
      <span class="clock" role="timer" aria-label=${words.clock}></span>
      <select
        class="speed"
        aria-label=${words.speed}
        @change=${(event: Event) => actions.setSpeed(Number((event.target as HTMLSelectElement).value))}
      >
        ${clockSpeeds.map(
          (value) =>
            html`<option value=${value} .selected=${live(value === speed)}>
              ${speedText(value)}
            </option>`,
        )}
      </select>
      <button
        class="square"
        aria-label=${words.step}
        title=${words.step}
        @click=${() => actions.step()}
      >
        ${icon('step')}
      </button>
      <button
        class="square"
        aria-label=${words.nextEvent}
        title=${words.nextEvent}
        @click=${() => actions.toNextEvent()}
      >
        ${icon('nextEvent')}
      </button>
    </div>
    <div class="scrub">
      <input
        class="scrubber"
        type="range"
        min="0"
        step="any"
        aria-label=${words.scrubber}
        @input=${(event: Event) => actions.seek(Number((event.target as HTMLInputElement).value))}
      />
    </div>`;
}
