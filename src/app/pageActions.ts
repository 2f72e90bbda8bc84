import { formatDuration } from '../i18n/formatDuration.ts';
import type { PageActions } from '../page/PageActions.ts';
import type { Platform } from '../world/Platform.ts';
import type { App } from './App.ts';
import type { ViewState } from './ViewState.ts';

/** One small step of virtual time: a frame of a film at 50 a second. */
const stepMs = 20;

/** A jump this long, virtual ms, is told. */
const longSkipMs = 3_600_000;

/** A step that is not over after so many events waits for something else. */
const mostEvents = 100_000;

/** What each wish on the page does to the app. */
export function pageActions(app: App): PageActions {
  const pause = (): void => {
    app.player.playing = false;
    app.teller.takeHand();
  };
  /** Whoever looks or acts elsewhere goes their own way: a lesson that plays itself would lead them back. */
  const takeHand =
    <T extends readonly unknown[]>(act: (...given: T) => void) =>
    (...given: T): void => {
      app.teller.takeHand();
      act(...given);
    };
  // Shown at once: the next key may come before the next frame, and acts on what is shown.
  const look = (view: Partial<ViewState>): void => {
    app.change(view);
    app.refresh();
  };
  return {
    dispatch: (intent) => app.dispatch(intent),
    setPlaying: takeHand((playing) => {
      app.player.playing = playing;
      app.refresh();
    }),
    setSpeed: (speed) => look({ speed }),
    step: () => {
      pause();
      app.run.advanceTo(app.run.simulation.clockMs + stepMs);
    },
    toNextEvent: () => {
      pause();
      const next = app.run.nextEventMs;
      if (next < Infinity) skipTo(app, () => app.run.advanceTo(next));
    },
    skipStep: (hostId) => {
      pause();
      skipTo(app, () => finishStep(app, hostId));
    },
    seek: (timeMs) => {
      pause();
      app.run.seek(timeMs);
    },
    setLens: takeHand((lens) => look({ lens })),
    setBenchOpen: (open) => {
      app.setBenchOpen(open);
      app.refresh();
    },
    type: takeHand((command) => void app.daemon.type(command)),
    setLanguage: (language) => look({ language }),
    setTheme: (theme) => look({ theme }),
    setVisible: takeHand((visible) => look({ visible })),
    setApp: takeHand((appId) => look({ appId })),
    setTarget: (target) => look({ target }),
    select: takeHand((instance) => {
      app.select(instance);
      app.refresh();
    }),
    openMachine: takeHand((hostId) => {
      app.openMachine(hostId);
      app.refresh();
    }),
    setService: (load) => app.service.set(load),
    openLesson: (id) => {
      if (id === null) app.teller.close();
      else app.teller.open(id);
    },
    setAutoplay: (autoplay) => {
      if (!autoplay) app.teller.takeHand();
      else {
        app.teller.playItself();
        app.play();
      }
      app.refresh();
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
    openHelp: () => app.openDialog('help'),
    openHub: takeHand(() => app.openDialog('hub')),
    openIsolation: () => app.openDialog('isolation'),
    closeDialog: () => app.closeDialog(),
    dismissNotice: (id) => app.dismiss(id),
    setControlsOpen: (open) => app.setControlsOpen(open),
    pan: (dx, dy) => app.picture.stage?.panBy(dx, dy),
    resetZoom: () => app.picture.stage?.resetCamera(),
  };
}

/** A lecture does not wait for weeks; but it must be told that they went by. */
function skipTo(app: App, jump: () => void): void {
  const fromMs = app.run.simulation.clockMs;
  jump();
  const spentMs = app.run.simulation.clockMs - fromMs;
  if (spentMs < longSkipMs) return;
  const { digits, unit } = formatDuration(spentMs, app.language);
  const text = app.messages.page.notice.skipped({ span: `${digits}\u00a0${unit}` });
  app.notify({ id: 'skipped', tone: 'good', text });
}

/** Lets time pass until a host is done with what it is busy with. */
function finishStep(app: App, hostId: Platform): void {
  const stepOf = () => app.run.snapshot.hosts.find(({ id }) => id === hostId)?.state;
  const before = stepOf();
  for (let events = 0; events < mostEvents && stepOf() === before; events += 1) {
    const next = app.run.nextEventMs;
    if (next === Infinity) return;
    app.run.advanceTo(next);
  }
}

async function importRun(app: App, file: File): Promise<void> {
  const { notice } = app.messages.page;
  const { parseRunFile } = await import('../storage/parseRunFile.ts');
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
