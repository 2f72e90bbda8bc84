import { html, type TemplateResult } from 'lit';
import type { PageActions } from '../PageActions.ts';
import type { PageView } from '../PageView.ts';
import { targetHosts } from '../targetHosts.ts';
import { faultList } from './faultList.ts';
import { machineTextOf } from './machineTextOf.ts';

/** The same fault on every machine aimed at, to compare who is hurt. */
export function whatIfMenu(view: PageView, actions: PageActions): TemplateResult {
  const words = machineTextOf[view.language];
  return html`<p class="hint">${words.whatIfEach}</p>
    ${faultList(view.language, true, (fault) => {
      closeMenu();
      for (const { id } of targetHosts(view))
        actions.dispatch({ type: 'instance.provoke', hostId: id, target: 'newest', fault });
    })}
    <button
      @click=${() => {
        closeMenu();
        actions.openIsolation();
      }}
    >
      ${words.isolation.open}
    </button>`;
}

/** What happened is to be seen, not covered. */
function closeMenu(): void {
  document.getElementById('menu-what-if')?.hidePopover();
}
