import type { PulledLayer } from '../../world/EngineIntent.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import type { LayerProgress } from '../../world/PullProgress.ts';
import type { LayerPull } from '../DockerHost.ts';

/** How often progress is told, in virtual time, besides at every change of state: as dockerd does. */
const tellEveryMs = 100;

/** A pull under way on the host, followed layer by layer. */
export class HostPull {
  isOver = false;
  private readonly imageRef: string;
  private readonly layers: readonly PulledLayer[];
  private readonly onProgress: (layers: readonly LayerPull[]) => void;
  private readonly onDone: (problem: null) => void;
  private told = '';
  private toldMs = -Infinity;
  private last: readonly LayerPull[];

  constructor(
    imageRef: string,
    layers: readonly PulledLayer[],
    onProgress: (layers: readonly LayerPull[]) => void,
    onDone: (problem: null) => void,
  ) {
    this.imageRef = imageRef;
    this.layers = layers;
    this.onProgress = onProgress;
    this.onDone = onDone;
    this.last = layers.map(({ digest, compressedBytes }) => {
      return {
        digest,
        state: 'Already exists',
        doneBytes: compressedBytes,
        totalBytes: compressedBytes,
      };
    });
  }

  /** Looks how far it has come, and tells. */
  look(host: HostSnapshot, nowMs: number): void {
    if (this.isOver) return;
    if (host.state !== 'up') {
      this.isOver = true;
      return;
    }
    const running = host.pulls.findLast(
      (pull) =>
        pull.imageRef === this.imageRef &&
        pull.layers.length === this.layers.length &&
        pull.layers.every(({ digest }, index) => digest === this.layers[index]?.digest),
    );
    this.last = running ? running.layers.map(asPull) : this.last.map(asThere);
    const isDone = this.last.every(({ state }) => isThere(state));
    const states = this.last.map(({ state }) => state).join();
    if (states !== this.told || nowMs - this.toldMs >= tellEveryMs) {
      this.told = states;
      this.toldMs = nowMs;
      this.onProgress(this.last);
    }
    if (!isDone) return;
    this.isOver = true;
    this.onDone(null);
  }
}

function asPull(layer: LayerProgress): LayerPull {
  const { digest, state, doneBytes, compressedBytes } = layer;
  return { digest, state, doneBytes, totalBytes: compressedBytes };
}

function asThere(layer: LayerPull): LayerPull {
  return isThere(layer.state)
    ? layer
    : { ...layer, state: 'Pull complete', doneBytes: layer.totalBytes };
}

function isThere(state: LayerPull['state']): boolean {
  return state === 'Pull complete' || state === 'Already exists';
}
