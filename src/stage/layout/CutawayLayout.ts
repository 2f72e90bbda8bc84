import type { Camera } from '../Camera.ts';
import type { StageFrame } from '../StageFrame.ts';
import { drawCores } from './drawCores.ts';
import { drawDisk } from './drawDisk.ts';
import { drawHostLife } from './drawHostLife.ts';
import { drawStartUp } from './drawStartUp.ts';
import { hostDrawings } from './hostDrawings.ts';
import { hostPresence } from './hostPresence.ts';
import { MemoryFigure } from './MemoryFigure.ts';
import { pixelsPerByte } from './pixelsPerByte.ts';
import { SceneDraft } from './SceneDraft.ts';
import { slotPlan } from './slotPlan.ts';
import { StartWave } from './StartWave.ts';
import { timeAxis } from './timeAxis.ts';

/**
 * The cutaway: RAM, disk, CPU and start-up of each host. It remembers where instances stand,
 * and, while nothing but time has changed, keeps all that does not move with time.
 */
export class CutawayLayout {
  readonly #draft = new SceneDraft();
  readonly #memory = new Map<string, MemoryFigure>();
  readonly #waves = new Map<string, StartWave>();

  /** @param kept whether nothing but time has passed since the last call */
  update(frame: StageFrame, camera: Camera, kept: boolean): SceneDraft {
    const draft = this.#draft;
    const drawings = hostDrawings(frame, camera, draft);
    if (kept) {
      draft.rewind();
    } else {
      draft.clear();
      const areaPerByte = pixelsPerByte(frame);
      for (const drawing of drawings) {
        const { memory, disk, labelHeight } = slotPlan(drawing.slot, frame.textPx);
        this.#figure(drawing.host.id).paint(drawing, memory, areaPerByte);
        if (disk && hostPresence(drawing.host) !== 'missing') drawDisk(drawing, disk, labelHeight);
        this.#wave(drawing.host.id).update(drawing.host.instances, frame.snapshot.timeMs);
      }
      draft.mark();
    }
    let spanMs = 0;
    let width = Infinity;
    for (const { host, slot } of drawings) {
      spanMs = Math.max(spanMs, this.#wave(host.id).spanMs(host.instances, frame.snapshot.timeMs));
      width = Math.min(width, slot.width);
    }
    const axis = timeAxis(spanMs, Math.max(2, Math.floor(width / (frame.textPx * 5))));
    for (const drawing of drawings) {
      const { memory, cores, startUp, labelHeight } = slotPlan(drawing.slot, frame.textPx);
      drawHostLife(drawing, memory);
      if (hostPresence(drawing.host) === 'missing') continue;
      if (cores) drawCores(drawing, cores, labelHeight);
      if (startUp) {
        drawStartUp(drawing, startUp, labelHeight, this.#wave(drawing.host.id), axis);
      }
    }
    return draft;
  }

  #figure(id: string): MemoryFigure {
    const figure = this.#memory.get(id) ?? new MemoryFigure();
    this.#memory.set(id, figure);
    return figure;
  }

  #wave(id: string): StartWave {
    const wave = this.#waves.get(id) ?? new StartWave();
    this.#waves.set(id, wave);
    return wave;
  }
}
