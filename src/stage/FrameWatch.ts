import type { Camera } from './Camera.ts';
import type { MotionStyle } from './motion/MotionStyle.ts';
import type { HostSlot, StageFrame } from './StageFrame.ts';

/** What a frame brought that the one before did not show. */
export interface FrameChange {
  readonly theme: boolean;
  /** How to go to the new scene; null when it would be the same one. */
  readonly style: MotionStyle | null;
}

/**
 * Compares each frame with the one before: the snapshot in it is live, so its figures are kept.
 * Time that passes over a world at rest is no change.
 */
export class FrameWatch {
  #frame: StageFrame | null = null;
  #camera: Camera | null = null;
  #timeMs = Number.NaN;
  #revision = Number.NaN;
  #width = 0;
  #height = 0;
  #slots: readonly HostSlot[] = [];
  #busyCores: readonly number[] = [];

  /** @param width @param height CSS px of the canvas */
  changeOf(frame: StageFrame, camera: Camera, width: number, height: number): FrameChange {
    const before = this.#frame;
    const theme = before?.tokens !== frame.tokens;
    const lookedElsewhere =
      before === null ||
      camera !== this.#camera ||
      width !== this.#width ||
      height !== this.#height ||
      before.textPx !== frame.textPx ||
      !sameSlots(this.#slots, frame.slots);
    const changed =
      lookedElsewhere ||
      theme ||
      (this.#timeMs !== frame.snapshot.timeMs && this.#timeShows(frame)) ||
      this.#timeMs > frame.snapshot.timeMs ||
      this.#revision !== frame.snapshot.revision ||
      before.snapshot !== frame.snapshot ||
      before.catalogue !== frame.catalogue ||
      before.messages !== frame.messages ||
      before.language !== frame.language ||
      before.lens !== frame.lens ||
      before.engine?.revision !== frame.engine?.revision ||
      !sameSelection(before.selection, frame.selection);
    this.#keep(frame, camera, width, height);
    if (!changed) return { theme, style: null };
    if (lookedElsewhere) return { theme, style: 'jump' };
    return { theme, style: frame.reducedMotion ? 'fade' : 'move' };
  }

  /** Whether anything shown moves with time alone: starts, stops, pulls, cores at work, a host on its way. */
  #timeShows({ snapshot }: StageFrame): boolean {
    return snapshot.hosts.some(({ counts, pulls, busyCores, step }, at) => {
      const under = counts.starting + counts.stopping + counts.paused + pulls.length;
      return under > 0 || step !== null || busyCores !== this.#busyCores[at];
    });
  }

  #keep(frame: StageFrame, camera: Camera, width: number, height: number): void {
    this.#frame = frame;
    this.#camera = camera;
    this.#timeMs = frame.snapshot.timeMs;
    this.#revision = frame.snapshot.revision;
    this.#width = width;
    this.#height = height;
    this.#slots = frame.slots;
    this.#busyCores = frame.snapshot.hosts.map(({ busyCores }) => busyCores);
  }
}

function sameSlots(some: readonly HostSlot[], others: readonly HostSlot[]): boolean {
  if (some === others) return true;
  return (
    some.length === others.length &&
    some.every((slot, at) => {
      const other = others[at];
      return (
        other !== undefined &&
        slot.hostId === other.hostId &&
        slot.x === other.x &&
        slot.y === other.y &&
        slot.width === other.width &&
        slot.height === other.height
      );
    })
  );
}

function sameSelection(one: StageFrame['selection'], other: StageFrame['selection']): boolean {
  return one === other || (one?.hostId === other?.hostId && one?.row === other?.row);
}
