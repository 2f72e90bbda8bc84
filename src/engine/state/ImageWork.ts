import type { LayerPull } from '../DockerHost.ts';
import type { EngineImage } from './EngineImage.ts';

/** An image on its way here. */
export interface ImagePull {
  /** `name:tag` as it will be called. */
  readonly name: string;
  readonly image: EngineImage;
  /** How far each layer that was missing is; replaced as it goes on. */
  layers: readonly LayerPull[];
}

/** A build under way. */
export interface ImageBuild {
  readonly tags: readonly string[];
  /** What it has made so far; null before its first FROM. */
  readonly image: EngineImage | null;
  /** The instruction it is at, as written. */
  readonly instruction: string;
  /** What that instruction has written so far. */
  readonly writtenBytes: number;
}

/** What the daemon is doing about images, for views. */
export interface ImageWork {
  readonly pulls: Set<ImagePull>;
  readonly builds: Set<ImageBuild>;
}
