import { explanationDialog } from './explanationDialog.ts';
import { helpDialog } from './helpDialog.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { Region } from './Region.ts';
import type { Shell } from './shell.ts';

/** Opens and closes the two modal dialogs as the view says; the browser's own close is reported. */
export class Dialogs {
  private readonly places: Shell;
  private readonly actions: PageActions;
  private readonly help: Region;
  private readonly explanation: Region;

  constructor(places: Shell, actions: PageActions) {
    this.places = places;
    this.actions = actions;
    this.help = new Region(places.help);
    this.explanation = new Region(places.explanation);
    for (const dialog of [places.help, places.explanation]) {
      // Escape: let the view decide, so that it never disagrees with the screen.
      dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        actions.closeDialog();
      });
      dialog.addEventListener('click', (event) => {
        if (event.target === dialog) actions.closeDialog();
      });
    }
  }

  update(view: PageView, nowMs: number): void {
    if (view.dialog === 'help')
      this.help.update(view.language, '', nowMs, () => helpDialog(view.language, this.actions));
    toggle(this.places.help, view.dialog === 'help');

    const asked = view.explanation;
    if (asked) {
      const key = `${view.language} ${asked.hostId} ${asked.row} ${asked.topic} ${asked.explanation !== null} ${asked.citations.length} ${asked.canReturn}`;
      const live = String(Math.floor(nowMs / 500));
      this.explanation.update(key, live, nowMs, () => explanationDialog(asked, view, this.actions));
    }
    toggle(this.places.explanation, asked !== null);
  }
}

function toggle(dialog: HTMLDialogElement, open: boolean): void {
  if (open && !dialog.open) dialog.showModal();
  if (!open && dialog.open) dialog.close();
}
