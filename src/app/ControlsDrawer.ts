import { clockSpeeds } from '../page/clockSpeeds.ts';
import type { Controls } from '../controls/Controls.ts';
import type { ControlsView } from '../controls/ControlsView.ts';
import type { PageView } from '../page/PageView.ts';
import type { App } from './App.ts';

/** The knobs: loaded when someone first opens them. */
export class ControlsDrawer {
  private readonly place: HTMLElement;
  private readonly app: App;
  private knobs: Controls | null = null;
  private loading = false;

  constructor(place: HTMLElement, app: App) {
    this.place = place;
    this.app = app;
  }

  update(view: PageView): void {
    if (!view.controlsOpen) return;
    const shown = controlsView(view);
    if (this.knobs) this.knobs.update(shown);
    else if (!this.loading) void this.load(shown);
  }

  private async load(first: ControlsView): Promise<void> {
    this.loading = true;
    const { mountControls } = await import('../controls/mountControls.ts');
    this.knobs = mountControls(this.place, first, {
      dispatch: (intent) => this.app.dispatch(intent),
      setSpeed: (speed) => this.app.change({ speed }),
    });
  }
}

function controlsView({ snapshot, catalogue, language, clock }: PageView): ControlsView {
  const { speed } = clock;
  return {
    config: snapshot.config,
    guests: catalogue.guests,
    language,
    speed,
    speeds: clockSpeeds,
  };
}
