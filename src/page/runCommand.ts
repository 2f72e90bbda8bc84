import { Language } from '../i18n/Language.ts';
import { Lens } from '../look/Lens.ts';
import { ThemeName } from '../look/ThemeName.ts';
import type { Intent } from '../world/Intent.ts';
import type { Command } from './Command.ts';
import { newestRow } from './newestRow.ts';
import { nextOf } from './nextOf.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { pauseVerb } from './pauseVerb.ts';
import { targetHosts } from './targetHosts.ts';
import { wishes } from './wishes.ts';

/** CSS px the picture moves at one press. */
const panPx = 80;

/** Does what a key asked for. */
export function runCommand(command: Command, view: PageView, actions: PageActions): void {
  const send = (intents: readonly Intent[]) =>
    intents.forEach((intent) => actions.dispatch(intent));
  const target = (index: number) => {
    const platform = view.visible[index];
    if (platform) actions.setTarget(platform);
  };
  const run: Readonly<Record<Command, () => void>> = {
    togglePlay: () => actions.setPlaying(!view.clock.playing),
    step: () => actions.step(),
    nextEvent: () => actions.toNextEvent(),
    add: () => send(wishes.add(view, 1)),
    addTen: () => send(wishes.add(view, 10)),
    remove: () => send(wishes.verb(view, 'instance.remove')),
    fill: () => send(wishes.fill(view)),
    stop: () => send(wishes.verb(view, 'instance.stop')),
    kill: () => send(wishes.verb(view, 'instance.kill')),
    togglePause: () => send(wishes.verb(view, pauseVerb(view))),
    targetFirst: () => target(0),
    targetSecond: () => target(1),
    targetAll: () => actions.setTarget('all'),
    lens: () => actions.setLens(nextOf(Lens, view.lens)),
    theme: () => actions.setTheme(nextOf(ThemeName, view.theme)),
    language: () => actions.setLanguage(nextOf(Language, view.language)),
    inspect: () => {
      const host = targetHosts(view).find(({ instances }) => newestRow(instances) >= 0);
      if (host) actions.select({ hostId: host.id, row: newestRow(host.instances) });
    },
    resetView: () => actions.resetZoom(),
    panLeft: () => actions.pan(panPx, 0),
    panRight: () => actions.pan(-panPx, 0),
    panUp: () => actions.pan(0, panPx),
    panDown: () => actions.pan(0, -panPx),
    lessonNext: () => actions.nextStep(),
    lessonPrevious: () => actions.previousStep(),
    present: () => actions.setPresent(!view.present),
    terminal: () => actions.setBenchOpen(!view.benchOpen),
    help: () => (view.dialog === 'help' ? actions.closeDialog() : actions.openHelp()),
    close: () => close(view, actions),
  };
  run[command]();
}

/** One thing at a time, the topmost first. */
function close(view: PageView, actions: PageActions): void {
  if (view.modelOpen) actions.closeModel();
  else if (view.dialog !== null || view.explanation !== null) actions.closeDialog();
  else if (view.selection) actions.select(null);
  else if (view.machine) actions.openMachine(null);
  else if (view.controlsOpen) actions.setControlsOpen(false);
  else if (view.present) actions.setPresent(false);
}
