import { html, type TemplateResult } from 'lit';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Language } from '../i18n/Language.ts';
import { Lens } from '../look/Lens.ts';
import { ThemeName } from '../look/ThemeName.ts';
import { Platform } from '../world/Platform.ts';
import { icon } from './icon.ts';
import { nextOf } from './nextOf.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { segmented } from './segmented.ts';

/** Lenses, machines, language, theme, settings, present, help. */
export function tools(view: PageView, actions: PageActions): TemplateResult {
  const words = messagesOf[view.language].page;
  const otherLanguage = nextOf(Language, view.language);
  const toggle = (platform: Platform) => {
    const next = Platform.filter((id) => view.visible.includes(id) !== (id === platform));
    if (next.length > 0) actions.setVisible(next);
  };
  return html`
    ${segmented({
      name: 'lens',
      legend: words.lenses,
      segments: Lens.map((lens) => ({ value: lens, label: words.lens[lens] })),
      value: view.lens,
      onChange: (lens) => actions.setLens(lens),
    })}
    <button popovertarget="menu-columns">${words.columns}</button>
    <div class="menu" id="menu-columns" popover>
      <div class="columns" role="group" aria-label=${words.columns}>
        ${Platform.filter((id) => view.snapshot.hosts.some((host) => host.id === id)).map(
          (platform) =>
            html`<button
              aria-pressed=${view.visible.includes(platform)}
              @click=${() => toggle(platform)}
            >
              ${words.column[platform]}
            </button>`,
        )}
      </div>
    </div>
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
