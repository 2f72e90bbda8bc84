import type { Late } from './Late.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { Region } from './Region.ts';
import type { Shell } from './shell.ts';

/** Shows the opened instance, or machine, beside the picture of its machine, never over it when there is room. */
export class Inspection {
  private readonly place: HTMLElement;
  private readonly actions: PageActions;
  private readonly region: Region;
  private readonly late: Late;

  constructor(places: Shell, actions: PageActions, late: Late) {
    this.late = late;
    this.place = places.inspector;
    this.actions = actions;
    this.region = new Region(places.inspector);
  }

  update(view: PageView, nowMs: number): void {
    const { selection, snapshot } = view;
    const hostId = selection?.hostId ?? view.machine;
    const host = snapshot.hosts.find(({ id }) => id === hostId);
    const row = selection?.row ?? null;
    const open = host !== undefined && (row === null || row < host.instances.count);
    this.place.hidden = !open || view.present || !this.late.ask();
    if (!open) return;
    const parts = this.late.ask();
    if (!parts) return;
    const isLast = view.visible.at(-1) === host.id && view.visible.length > 1;
    this.place.classList.toggle('at-left', isLast);
    const state = row === null ? host.state : host.instances.state[row];
    const key = `${view.language} ${host.id} ${row} ${state}`;
    const live = `${snapshot.revision} ${Math.floor(snapshot.timeMs)}`;
    this.region.update(key, live, nowMs, () =>
      row === null
        ? parts.machinePanel(host, view, this.actions)
        : parts.inspector(host, row, view, this.actions),
    );
  }
}
