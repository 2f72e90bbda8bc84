import type { Camera } from '../Camera.ts';
import type { StageFrame } from '../StageFrame.ts';
import { drawRace } from './drawRace.ts';
import { hostDrawings } from './hostDrawings.ts';
import { SceneDraft } from './SceneDraft.ts';
import { StartWave } from './StartWave.ts';
import { timeAxis } from './timeAxis.ts';

/** The start race: the last run of starts of each host on one large time axis. */
export class RaceLayout {
  readonly #draft = new SceneDraft();
  readonly #waves = new Map<string, StartWave>();

  /** @param kept whether nothing but time has passed since the last call */
  update(frame: StageFrame, camera: Camera, kept: boolean): SceneDraft {
    const draft = this.#draft;
    draft.clear();
    const { timeMs } = frame.snapshot;
    const runners = hostDrawings(frame, camera, draft).map((drawing) => {
      const wave = this.#waves.get(drawing.host.id) ?? new StartWave();
      this.#waves.set(drawing.host.id, wave);
      if (!kept) wave.update(drawing.host.instances, timeMs);
      return { drawing, wave };
    });
    const spanMs = Math.max(
      0,
      ...runners.map(({ drawing, wave }) => wave.spanMs(drawing.host.instances, timeMs)),
    );
    const width = Math.min(...frame.slots.map((slot) => slot.width));
    const axis = timeAxis(spanMs, Math.max(2, Math.floor(width / (frame.textPx * 7))));
    for (const { drawing, wave } of runners) drawRace(drawing, wave, axis);
    return draft;
  }
}
