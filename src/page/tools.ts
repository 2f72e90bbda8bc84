import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Language } from '../i18n/Language.ts';
import { Lens } from '../look/Lens.ts';
import { ThemeName } from '../look/ThemeName.ts';
import { columnChooser } from './columnChooser.ts';
import { icon } from './icon.ts';
import { nextOf } from './nextOf.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { segmented } from './segmented.ts';

/** Lenses, machines, language, theme, settings, present, help. */
export function tools(view: PageView, actions: PageActions): TemplateResult {
  const words = messagesOf[view.language].page;
  const otherLanguage = nextOf(Language, view.language);
  return html`
    ${segmented({
      name: 'lens',
      legend: words.lenses,
      segments: Lens.map((lens) => ({ value: lens, label: words.lens[lens] })),
      value: view.lens,
      onChange: (lens) => actions.setLens(lens),
    })}
    ${view.lens === 'engine' ? null : columnChooser(view, actions)}
    <button
      class="square"
      aria-label=${words.terminal}
      title=${words.terminal}
      aria-pressed=${view.benchOpen ? 'true' : 'false'}
      @click=${() => actions.setBenchOpen(!view.benchOpen)}
    >
      <code aria-hidden="true">&gt;_</code>
    </button>
    <button
      lang=${otherLanguage}
      title=${words.languageHint}
      @click=${() => actions.setLanguage(otherLanguage)}
    >
      ${words.language}
    </button>
    <button
      title=${words.themeHint({ name: words.theme[view.theme] })}
      @click=${() => actions.setTheme(nextOf(ThemeName, view.theme))}
    >
      ${icon('theme')} ${words.theme[view.theme]}
    </button>
    <button
      class="square"
      aria-label=${words.knobs}
      title=${words.knobs}
      aria-expanded=${view.controlsOpen}
      @click=${() => actions.setControlsOpen(!view.controlsOpen)}
    >
      ${icon('knobs')}
    </button>
    <button
      class="square"
      aria-label=${words.help}
      title=${words.help}
      @click=${() => actions.openHelp()}
    >
      ?
    </button>
    <button @click=${() => actions.setPresent(true)}>${words.present} ${icon('present')}</button>
  `;
}
