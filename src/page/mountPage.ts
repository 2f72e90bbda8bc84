import { html, render } from 'lit';
import './page.css';
import { messagesOf } from '../i18n/messagesOf.ts';
import { Announcer } from './Announcer.ts';
import { applyTheme } from './applyTheme.ts';
import { Dialogs } from './Dialogs.ts';
import { Inspection } from './Inspection.ts';
import { Late } from './Late.ts';
import { listenToKeys } from './listenToKeys.ts';
import type { Page } from './Page.ts';
import type { PageActions } from './PageActions.ts';
import type { PageState } from './PageState.ts';
import type { PageView } from './PageView.ts';
import { Regions } from './Regions.ts';
import { shell } from './shell.ts';
import { SlotRects } from './SlotRects.ts';
import { TimeDisplay } from './TimeDisplay.ts';

const compactQuery = '(max-width: 700px)';
const narrowQuery = '(max-width: 1100px)';

/** Builds the page once inside `root`; it then follows the views it is given and reports wishes. */
export function mountPage(root: HTMLElement, actions: PageActions): Page {
  const places = shell(root);
  const compact = window.matchMedia(compactQuery);
  const narrow = window.matchMedia(narrowQuery);
  const state: PageState = {
    compact: compact.matches,
    single: compact.matches,
    shown: 'vm',
    mirrorOpen: false,
  };
  const slots = new SlotRects(places.stage);
  const late = new Late();
  const regions = new Regions(places, actions, state, late, () => slots.renew());
  const time = new TimeDisplay(places.top);
  const dialogs = new Dialogs(places, actions, late);
  const inspection = new Inspection(places, actions, late);
  const announcer = new Announcer(places.live, late);
  let current: PageView | null = null;
  const stopKeys = listenToKeys(root, () => current, actions);

  function showStanding(view: PageView): void {
    const words = messagesOf[view.language].page;
    document.documentElement.lang = view.language;
    document.title = words.documentTitle;
    applyTheme(document.documentElement, view.theme);
    places.skip.textContent = words.skip;
    places.stage.setAttribute('aria-label', words.mirror.title);
    places.controls.setAttribute('aria-label', words.knobs);
    render(
      html`<button @click=${() => actions.setPresent(false)}>${words.leavePresent}</button>`,
      places.leave,
    );
  }

  return {
    stageElement: places.stage,
    benchElement: places.bench,
    controlsElement: places.controls,
    slots: () => slots.measure(),
    update(view) {
      const nowMs = performance.now();
      if (view.language !== current?.language || view.theme !== current.theme) showStanding(view);
      current = view;
      state.compact = compact.matches;
      state.single = compact.matches || (narrow.matches && view.visible.length > 2);
      places.overlay.classList.toggle('single', state.single);
      places.page.classList.toggle('present', view.present);
      places.page.classList.toggle('no-picture', !view.webgl);
      places.page.classList.toggle('mirrored', state.mirrorOpen || !view.webgl);
      // Where it is seen it scrolls, and must then be reachable by keyboard.
      places.mirror.tabIndex = state.mirrorOpen || !view.webgl ? 0 : -1;
      places.page.classList.toggle('knobs', view.controlsOpen && !view.present);
      places.controls.hidden = !view.controlsOpen || view.present;
      places.bench.hidden = !view.benchOpen;
      places.page.classList.toggle('benched', view.benchOpen);
      places.page.classList.toggle('engine-lens', view.lens === 'engine');
      regions.update(view, nowMs);
      time.update(view.clock, view.language);
      inspection.update(view, nowMs);
      dialogs.update(view, nowMs);
      announcer.update(view, nowMs);
    },
    dispose() {
      stopKeys();
      slots.dispose();
      root.replaceChildren();
    },
  };
}
