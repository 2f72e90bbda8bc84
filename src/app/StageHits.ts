import { catalogue } from '../calibration/catalogue.ts';
import type { Tooltip } from '../page/Tooltip.ts';
import type { Hit } from '../stage/layout/hitTest.ts';
import { readRectKey } from '../stage/layout/readRectKey.ts';
import type { App } from './App.ts';
import type { Explainer } from './Explainer.ts';
import { hitSubject } from './hitSubject.ts';
import { hitTopic } from './hitTopic.ts';

/** What pointing at the stage does: hovering names, tapping opens, a second tap explains. */
export class StageHits {
  private readonly app: App;
  private readonly explainer: Explainer;
  private readonly tooltip: Tooltip;

  constructor(app: App, explainer: Explainer, tooltip: Tooltip) {
    this.app = app;
    this.explainer = explainer;
    this.tooltip = tooltip;
  }

  pick(hit: Hit | null): void {
    const wanted = hit && readRectKey(hit.key);
    if (wanted?.group === 'registry') {
      const image = this.app.daemon.snapshot?.registry[wanted.row];
      if (image) void this.app.daemon.type(`docker pull ${image.reference}`);
      return;
    }
    const { snapshot } = this.app.run;
    const subject = hit && hitSubject(hit, snapshot);
    if (!subject || !hit) {
      this.app.select(null);
      return;
    }
    const { hostId, row } = subject;
    const topic = hitTopic(hit, snapshot);
    const { selection } = this.app;
    if (row < 0) {
      if (topic) this.app.ask(hostId, null, topic);
    } else if (topic && selection?.hostId === hostId && selection.row === row) {
      this.app.ask(hostId, row, topic);
    } else this.app.select({ hostId, row });
  }

  /** @param x @param y client CSS px of the pointer */
  hover(hit: Hit | null, x: number, y: number): void {
    const { run, language } = this.app;
    const subject = hit && hitSubject(hit, run.snapshot);
    if (!subject?.kind) {
      this.tooltip.hide();
      return;
    }
    const row = subject.row >= 0 ? subject.row : null;
    const answer = this.explainer.answer(run.simulation, subject.hostId, row, subject.kind);
    this.tooltip.show(answer, run.snapshot, catalogue, language, x, y);
  }
}
