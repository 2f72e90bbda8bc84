import { catalogue } from '../calibration/catalogue.ts';
import type { PageView } from '../page/PageView.ts';
import type { App } from './App.ts';
import { balloonRange } from './balloonRange.ts';
import { chapters } from './chapters.ts';
import type { ViewState } from './ViewState.ts';

/** What of the page is the app's own, beside its parts. */
export interface PageState extends Pick<
  PageView,
  'machine' | 'present' | 'notices' | 'dialog' | 'controlsOpen' | 'explanation'
> {
  readonly view: ViewState;
  /** The square the picture is drawn to, shown where the lens has one. */
  readonly squareShown: PageView['square'];
}

/** The page's view of the present moment: what the app's parts know, and its own state. */
export function pageViewOf(app: App, { view, squareShown, ...own }: PageState): PageView {
  const { simulation, snapshot } = app.run;
  return {
    ...own,
    snapshot,
    catalogue,
    language: view.language,
    theme: view.theme,
    lens: view.lens,
    engine: own.dialog === 'hub' || view.lens === 'engine' ? app.daemon.snapshot : null,
    benchOpen: app.daemon.isBenchOpen,
    visible: view.visible,
    clock: {
      timeMs: simulation.clockMs,
      playing: app.player.playing,
      speed: app.player.speed,
      endMs: app.run.endMs,
    },
    appId: view.appId,
    target: view.target,
    selection: app.selection,
    balloon: balloonRange(simulation, app.selection),
    service: app.service.view,
    lessons: chapters.map(({ id, title }) => ({ id, title: title[view.language] })),
    lesson: app.teller.view(view.language, squareShown?.bytes ?? NaN),
    embedded: globalThis.top !== globalThis.self,
    save: app.keeper.status,
    webgl: app.picture.available,
    square: view.lens === 'cutaway' ? squareShown : null,
    modelOpen: app.model.isOpen,
  };
}
