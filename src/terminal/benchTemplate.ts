import { html, nothing, type TemplateResult } from 'lit';
import type { BenchActions } from './BenchActions.ts';
import type { BenchView } from './BenchView.ts';
import { buildCommand } from './buildCommand.ts';
import type { LintFinding } from './LintFinding.ts';
import { ownName } from './ownName.ts';
import { projectFiles, type ProjectFile } from './projectFiles.ts';
import { terminalTextOf } from './terminalTextOf.ts';

/** What the bench alone decides. */
export interface BenchState {
  /** On a phone one at a time. */
  shown: 'picture' | 'terminal' | 'editor';
  file: string;
  /** Names of the editor's files. */
  files: readonly string[];
  findings: readonly LintFinding[];
  /** Builds are told in BuildKit's words rather than the legacy builder's. */
  usesBuildKit: boolean;
  /** Over the picture: wide enough for `docker ps`. */
  isWide: boolean;
}

/** Wishes that stay on the bench. */
export interface BenchWishes extends BenchActions {
  show(shown: BenchState['shown']): void;
  openFile(file: string): void;
  widen(): void;
  /** Puts a person's own file back in the place of a lesson's. */
  takeBack(file: ProjectFile): void;
  build(): void;
  useBuildKit(use: boolean): void;
}

const fileNames = Object.keys(projectFiles) as ProjectFile[];
const shownNames = ['picture', 'terminal', 'editor'] as const;

/** The frame of terminal and editor; both draw themselves in `.screen` and `.code`. */
export function benchTemplate(
  view: BenchView,
  state: BenchState,
  running: string,
  wishes: BenchWishes,
): TemplateResult {
  const words = terminalTextOf[view.language];
  const own = fileNames.find((name) => ownName(name) === state.file);
  return html`<div class="bench-switch" role="group" aria-label=${words.shown}>
      ${shownNames.map(
        (name) =>
          html`<button
            aria-pressed=${state.shown === name ? 'true' : 'false'}
            @click=${() => wishes.show(name)}
          >
            ${words[name]}
          </button>`,
      )}
    </div>
    <section class="bench-terminal" aria-label=${words.terminal}>
      <div class="screen"><div class="screen-place"></div></div>
      ${
        view.awaited === null
          ? nothing
          : html`<div class="bench-awaited">
              <p>${words.yourTurn} <code>${view.awaited}</code></p>
              <button class="strong" @click=${() => wishes.typeForMe()}>${words.typeForMe}</button>
            </div>`
      }
      <div class="bench-bar">
        <p role="status">${status(view, running, words)}</p>
        ${
          view.isPlaying
            ? nothing
            : html`<button @click=${() => wishes.play()}>${words.play}</button>`
        }
        <button @click=${() => wishes.openHub()}>${words.hub}</button>
        <button
          class="bench-widen"
          @click=${() => wishes.widen()}
          aria-pressed=${state.isWide ? 'true' : 'false'}
          aria-label=${words.widen}
          title=${words.widen}
        >
          ↔
        </button>
        <button @click=${() => wishes.close()} aria-label=${words.close} title=${words.close}>
          ×
        </button>
      </div>
    </section>
    <section class="bench-editor" aria-label=${words.editor}>
      <div class="bench-bar">
        <div class="bench-files" role="group" aria-label=${words.files}>
          ${state.files.map(
            (name) =>
              html`<button
                aria-pressed=${state.file === name ? 'true' : 'false'}
                title=${name in projectFiles ? nothing : words.ownFile}
                @click=${() => wishes.openFile(name)}
              >
                ${name}
              </button>`,
          )}
        </div>
        <label class="bench-kit" title=${words.buildKitHint}>
          <input
            type="checkbox"
            .checked=${state.usesBuildKit}
            @change=${(event: Event) => wishes.useBuildKit((event.target as HTMLInputElement).checked)}
          />
          BuildKit
        </label>
        ${own === undefined ? buildButton(state, wishes, words) : html`<button title=${words.ownFile} @click=${() => wishes.takeBack(own)}>${words.takeBack}</button>`}
      </div>
      <div class="code"></div>
      <ul class="lint" aria-live="polite">
        ${state.findings.map(
          ({ line, severity, code, word }) =>
            html`<li class=${severity}>
              ${words.line(line)}${words.colon}${words.lint[code]?.(word) ?? word}
            </li>`,
        )}
      </ul>
    </section>`;
}

function status(view: BenchView, running: string, words: (typeof terminalTextOf)['fr']): string {
  if (view.isOutsideWaiting) return words.outsideWaits;
  if (!view.isPlaying) return running === '' ? words.pausedIdle : words.paused;
  if (view.bridge === 'driving') return words.bridged;
  return view.bridge === 'waiting' ? words.bridgeWaiting : '';
}

function buildButton(
  state: BenchState,
  wishes: BenchWishes,
  words: (typeof terminalTextOf)['fr'],
): TemplateResult {
  return html`<button
    class="bench-build"
    title=${words.buildHint(buildCommand(state))}
    @click=${() => wishes.build()}
  >
    ${words.build} ▸
  </button>`;
}
