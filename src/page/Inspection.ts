import { inspector } from './inspector.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { Region } from './Region.ts';
import type { Shell } from './shell.ts';

/** Shows the opened instance beside the machine it lives on, never over it when there is room. */
export class Inspection {
  private readonly place: HTMLElement;
  private readonly actions: PageActions;
  private readonly region: Region;

  constructor(places: Shell, actions: PageActions) {
    this.place = places.inspector;
    this.actions = actions;
    this.region = new Region(places.inspector);
  }

  update(view: PageView, nowMs: number): void {
    const { selection, snapshot } = view;
    const host = snapshot.hosts.find(({ id }) => id === selection?.hostId);
    const open = selection !== null && host !== undefined && selection.row < host.instances.count;
    this.place.hidden = !open || view.present;
    if (!open) return;
    const isLast = view.visible.at(-1) === host.id && view.visible.length > 1;
    this.place.classList.toggle('at-left', isLast);
    const { row } = selection;
    const key = `${view.language} ${host.id} ${row} ${host.instances.state[row]}`;
    this.region.update(key, `${snapshot.revision} ${Math.floor(snapshot.timeMs)}`, nowMs, () =>
      inspector(host, row, view, this.actions),
    );
  }
}
