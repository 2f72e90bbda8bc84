import type { Camera } from '../Camera.ts';
import type { Scene } from '../Scene.ts';
import type { StageFrame } from '../StageFrame.ts';
import { CutawayLayout } from './CutawayLayout.ts';
import type { EngineLayout } from './engine/EngineLayout.ts';
import { RaceLayout } from './RaceLayout.ts';

/** What the last scene was made of, compared by identity. */
type Made = readonly unknown[];

/**
 * Makes scene after scene of one run and remembers where each instance stands. The scene it
 * returns is overwritten by the next call.
 */
export class SceneLayout {
  readonly #cutaway = new CutawayLayout();
  readonly #race = new RaceLayout();
  #engine: EngineLayout | null = null;
  #made: Made = [];
  #timeMs = NaN;

  /** Whether a lens can be drawn now; the Engine's comes on demand. */
  has(lens: StageFrame['lens']): boolean {
    return lens !== 'engine' || this.#engine !== null;
  }

  /** Fetches what the first load leaves out. */
  async loadEngine(): Promise<void> {
    const { EngineLayout } = await import('./engine/EngineLayout.ts');
    this.#engine ??= new EngineLayout();
  }

  update(frame: StageFrame, camera: Camera): Scene {
    const { snapshot, lens } = frame;
    const made = [
      ...[lens, camera.scale, frame.language, frame.messages, frame.tokens, frame.textPx],
      // Zoomed in, names keep to what shows.
      ...(camera.scale > 1 ? [camera.x, camera.y] : []),
      ...[snapshot.revision, snapshot.config, frame.catalogue],
      ...[frame.selection?.hostId, frame.selection?.row],
      ...snapshot.hosts,
      ...frame.slots.flatMap(({ hostId, x, y, width, height }) => [hostId, x, y, width, height]),
    ];
    // A run that was rewound may stand at the same revision with another past.
    const kept =
      snapshot.timeMs >= this.#timeMs &&
      made.length === this.#made.length &&
      made.every((value, at) => value === this.#made[at]);
    this.#made = made;
    this.#timeMs = snapshot.timeMs;
    if (lens === 'engine' && this.#engine) return this.#engine.update(frame, camera);
    return (lens === 'race' ? this.#race : this.#cutaway).update(frame, camera, kept);
  }
}
