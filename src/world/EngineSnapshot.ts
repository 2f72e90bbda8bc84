import type { EngineHop } from './EngineHop.ts';

/** A request on its way through the daemon. */
export interface EngineRequest {
  /** Grows with every request. */
  readonly id: number;
  readonly method: string;
  /** Without the version and the query: `/containers/create`. */
  readonly path: string;
  /** Null while it is being answered. */
  readonly status: number | null;
  readonly hop: EngineHop;
  readonly atMs: number;
}

export interface EngineLayerView {
  readonly digest: string;
  readonly sizeBytes: number;
  /** The instruction that made it, as `docker history` shows it. */
  readonly createdBy: string;
  /** While it is being pulled or built: how much is here, 0 to 1; 1 otherwise. */
  readonly doneShare: number;
  /** Built without running anything, because the cache had it; null outside a build. */
  readonly cache: 'hit' | 'miss' | null;
  /** Why the cache was missed: a code of i18n's `engine.miss`; empty otherwise. */
  readonly missReason: string;
}

/** What an instruction of a Dockerfile came to in the last build. */
export interface EngineStepView {
  /** As written. */
  readonly instruction: string;
  /** Whether it put a layer on the image; WORKDIR does where it makes its directory, of no size. */
  readonly makesLayer: boolean;
  readonly sizeBytes: number;
  readonly cache: 'hit' | 'miss';
  /** Why the cache was missed: a code of i18n's `engine.miss`; empty for a hit. */
  readonly missReason: string;
}

export interface EngineImageView {
  readonly id: string;
  /** `repository:tag`s; empty for a dangling image. */
  readonly tags: readonly string[];
  /** From the base up; images that name the same digest share it. */
  readonly layers: readonly EngineLayerView[];
  readonly sizeBytes: number;
  readonly isPulling: boolean;
  /** A build is at it: the last layer is what its instruction has written so far. */
  readonly isBuilding: boolean;
  /** Made here by a build or a commit, not pulled. */
  readonly isBuiltHere: boolean;
  /** The instructions that made it, in order; empty when it was pulled. */
  readonly steps: readonly EngineStepView[];
}

export interface EngineContainerView {
  readonly id: string;
  readonly name: string;
  readonly imageId: string;
  readonly imageName: string;
  /** Row of the container host's instances. */
  readonly row: number;
  /** Moby's word. */
  readonly status: string;
  readonly exitCode: number;
  readonly isOomKilled: boolean;
  readonly memoryBytes: number;
  readonly memoryLimitBytes: number | null;
  readonly writableBytes: number;
  /** Networks by name with its address on each. */
  readonly networks: readonly { readonly name: string; readonly address: string }[];
  readonly ports: readonly {
    readonly hostPort: number;
    readonly containerPort: number;
    readonly protocol: string;
  }[];
}

export interface EngineNetworkView {
  readonly name: string;
  readonly driver: string;
  readonly subnet: string;
}

/** An image people can pull. */
export interface RegistryImageView {
  readonly id: string;
  readonly reference: string;
  readonly sizeBytes: number;
  readonly isHere: boolean;
  /** From the base up. */
  readonly layers: readonly Pick<EngineLayerView, 'digest' | 'sizeBytes' | 'createdBy'>[];
}

/** The daemon at one moment, for views: read-only, made anew when it has changed. */
export interface EngineSnapshot {
  readonly revision: number;
  readonly requests: readonly EngineRequest[];
  readonly registry: readonly RegistryImageView[];
  readonly images: readonly EngineImageView[];
  readonly containers: readonly EngineContainerView[];
  readonly networks: readonly EngineNetworkView[];
  /** The newest last: `container start 3f2a…`. */
  readonly events: readonly { readonly atMs: number; readonly text: string }[];
  /** Bytes of all layers on disk, each once, and what they would be without sharing. */
  readonly storedBytes: number;
  readonly unsharedBytes: number;
}
