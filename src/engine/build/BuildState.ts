import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';

/** Where a build stage stands. */
export interface BuildState {
  /** Null on scratch, before anything was made. */
  image: EngineImage | null;
  config: ImageConfig;
  isCommandSet: boolean;
  maintainer: string;
}
