import type { Hit } from '../stage/layout/hitTest.ts';
import type { Stage } from '../stage/Stage.ts';
import type { StageFrame } from '../stage/StageFrame.ts';

interface Listeners {
  readonly hover: (hit: Hit | null, clientX: number, clientY: number) => void;
  readonly select: (hit: Hit | null) => void;
  /** The picture was lost, has come back, or will never come. */
  readonly context: (state: 'lost' | 'restored' | 'none') => void;
}

/** The stage, while there is one: it loads after the page, and may be lost or never come. */
export class Picture {
  /** False once it is known that the browser cannot draw; the page then shows words instead. */
  available = true;
  stage: Stage | null = null;

  async start(parent: HTMLElement, listeners: Listeners): Promise<void> {
    try {
      const { Stage } = await import('../stage/Stage.ts');
      this.stage = await Stage.create({
        parent,
        onHover: listeners.hover,
        onSelect: listeners.select,
        onContext: listeners.context,
      });
    } catch (error) {
      // Only a missing WebGL is something to live without; anything else is a fault to be seen.
      if (!(error instanceof Error) || error.name !== 'WebGlUnavailable') throw error;
      this.available = false;
      listeners.context('none');
      return;
    }
    const { stage } = this;
    new ResizeObserver(() => stage.resize(parent.clientWidth, parent.clientHeight)).observe(parent);
  }

  update(frame: StageFrame): void {
    this.stage?.update(frame);
  }
}
