import type { Late } from './Late.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { Region } from './Region.ts';
import type { Shell } from './shell.ts';

/** Opens and closes the modal dialogs as the view says; the browser's own close is reported. */
export class Dialogs {
  private readonly places: Shell;
  private readonly actions: PageActions;
  private readonly help: Region;
  private readonly explanation: Region;
  private readonly isolation: Region;
  private readonly hub: Region;
  private readonly late: Late;

  constructor(places: Shell, actions: PageActions, late: Late) {
    this.places = places;
    this.actions = actions;
    this.late = late;
    this.isolation = new Region(places.isolation);
    this.hub = new Region(places.hub);
    this.help = new Region(places.help);
    this.explanation = new Region(places.explanation);
    for (const dialog of [places.help, places.isolation, places.hub, places.explanation]) {
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
    const parts = view.dialog === null ? null : this.late.ask();
    if (parts && view.dialog === 'help') {
      this.help.update(view.language, '', nowMs, () =>
        parts.helpDialog(view.language, this.actions),
      );
    }
    toggle(this.places.help, parts !== null && view.dialog === 'help');
    if (parts && view.dialog === 'isolation') {
      const key = `${view.language} ${view.visible.join()} ${view.snapshot.config.containerPidsLimit}`;
      this.isolation.update(key, String(view.snapshot.revision), nowMs, () =>
        parts.isolationDialog(view, this.actions),
      );
    }
    if (parts && view.dialog === 'hub') {
      const key = `${view.language} ${view.engine?.images.length} ${view.engine !== null}`;
      this.hub.update(key, '', nowMs, () => parts.hubDialog(view, this.actions));
    }
    toggle(this.places.hub, parts !== null && view.dialog === 'hub');
    toggle(this.places.isolation, parts !== null && view.dialog === 'isolation');

    const asked = view.explanation;
    const answering = asked ? this.late.ask() : null;
    if (asked && answering) {
      const key = `${view.language} ${asked.hostId} ${asked.row} ${asked.topic} ${asked.explanation !== null} ${asked.loaded} ${asked.citations.length} ${asked.canReturn} ${view.service?.load.clients}`;
      const live = String(Math.floor(nowMs / 500));
      this.explanation.update(key, live, nowMs, () =>
        answering.explanationDialog(asked, view, this.actions),
      );
    }
    toggle(this.places.explanation, asked !== null && answering !== null);
  }
}

function toggle(dialog: HTMLDialogElement, open: boolean): void {
  if (open && !dialog.open) dialog.showModal();
  if (!open && dialog.open) dialog.close();
}
