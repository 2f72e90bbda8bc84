import type { Platform } from './Platform.ts';

/** A layer as a registry offers it, and what it takes on disk once unpacked. */
export interface PulledLayer {
  readonly digest: string;
  readonly compressedBytes: number;
  readonly diskBytes: number;
}

/**
 * What Docker's daemon asks of the host it runs on; `target` is a row of the host's instances. Starting,
 * pausing and removing are wishes like anyone's (`Intent`).
 */
export type EngineIntent =
  /** A container that is not started yet, its image's layers being there; null for no limit (`-m`). */
  | {
      readonly type: 'engine.create';
      readonly hostId: Platform;
      readonly appId: string;
      readonly memoryLimitBytes: number | null;
    }
  /** Its first process has ended by itself; its restart policy may start it again after a back-off. */
  | {
      readonly type: 'engine.exit';
      readonly hostId: Platform;
      readonly target: number;
      readonly exitCode: number;
      readonly restarts: boolean;
    }
  /** Its writable layer has become so much larger, or smaller. */
  | {
      readonly type: 'engine.growWritable';
      readonly hostId: Platform;
      readonly target: number;
      readonly bytes: number;
    }
  /** Fetches and unpacks layers, whatever the catalogue knows of them. */
  | {
      readonly type: 'engine.pull';
      readonly hostId: Platform;
      readonly imageRef: string;
      readonly layers: readonly PulledLayer[];
    }
  /** Layers made here: built, committed, loaded. */
  | {
      readonly type: 'engine.storeLayers';
      readonly hostId: Platform;
      readonly layers: readonly Omit<PulledLayer, 'compressedBytes'>[];
    }
  | {
      readonly type: 'engine.dropLayers';
      readonly hostId: Platform;
      readonly digests: readonly string[];
    };
