import { parseRunFile } from '../storage/parseRunFile.ts';
import type { PageActions } from '../page/PageActions.ts';
import type { App } from './App.ts';
import type { ViewState } from './ViewState.ts';

/** One small step of virtual time: a frame of a film at 50 a second. */
const stepMs = 20;

/** What each wish on the page does to the app. */
export function pageActions(app: App): PageActions {
  const pause = (): void => {
    app.player.playing = false;
    app.teller.takeHand();
  };
  // Shown at once: the next key may come before the next frame, and acts on what is shown.
  const look = (view: Partial<ViewState>): void => {
    app.change(view);
    app.refresh();
  };
  return {
    dispatch: (intent) => app.dispatch(intent),
    setPlaying: (playing) => {
      app.player.playing = playing;
      app.refresh();
    },
    setSpeed: (speed) => look({ speed }),
    step: () => {
      pause();
      app.run.advanceTo(app.run.simulation.clockMs + stepMs);
    },
    toNextEvent: () => {
      pause();
      const next = app.run.simulation.nextEventMs;
      if (next < Infinity) app.run.advanceTo(next);
    },
    seek: (timeMs) => {
      pause();
      app.run.simulation.seek(timeMs);
    },
    setLens: (lens) => look({ lens }),
    setLanguage: (language) => look({ language }),
    setTheme: (theme) => look({ theme }),
    setVisible: (visible) => look({ visible }),
    setApp: (appId) => look({ appId }),
    setTarget: (target) => look({ target }),
    select: (instance) => {
      app.select(instance);
      app.refresh();
    },
    openLesson: (id) => {
      if (id === null) app.teller.close();
      else app.teller.open(id);
    },
    nextStep: () => app.teller.next(),
    previousStep: () => app.teller.previous(),
    setPresent: (present) => app.setPresent(present),
    exportRun: () => app.keeper.download(app.runFile()),
    importRun: (file) => void importRun(app, file),
    copyLink: () => void copyLink(app),
    newRun: () => app.newRun(),
    explain: (hostId, row, topic) => app.ask(hostId, row, topic),
    explainBack: () => app.askBack(),
    openModel: (constant) => app.model.open(constant),
    closeModel: () => app.model.close(),
    openHelp: () => app.openHelp(),
    closeDialog: () => app.closeDialog(),
    dismissNotice: (id) => app.dismiss(id),
    setControlsOpen: (open) => app.setControlsOpen(open),
    pan: (dx, dy) => app.picture.stage?.panBy(dx, dy),
    resetZoom: () => app.picture.stage?.resetCamera(),
  };
}

async function importRun(app: App, file: File): Promise<void> {
  const { notice } = app.messages.page;
  const result = parseRunFile(await file.text());
  if ('problem' in result) {
    const why = app.messages.scenario.run[result.problem.code](result.problem);
    app.notify({
      id: 'run',
      tone: 'bad',
      text: `${notice.damagedFile({ name: file.name })} ${why}`,
    });
    return;
  }
  if (app.load(result.runFile)) {
    app.notify({ id: 'run', tone: 'good', text: notice.imported({ name: file.name }) });
  }
}

async function copyLink(app: App): Promise<void> {
  const link = app.keeper.link(app.runFile());
  const { notice } = app.messages.page;
  try {
    await navigator.clipboard.writeText(link);
    app.notify({ id: 'link', tone: 'good', text: notice.linkCopied });
  } catch {
    history.replaceState(null, '', link);
    app.notify({ id: 'link', tone: 'warn', text: notice.linkRefused });
  }
}
