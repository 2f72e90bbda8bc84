import type { BuildStep } from './BuildStep.ts';
import type { EngineImage, EngineLayer } from './EngineImage.ts';
import type { ImageWork } from './ImageWork.ts';
import type { Registry } from './Registry.ts';

/** The images of this host, and the names that point at them. */
export interface ImageStore {
  /** Where images are pulled from and pushed to. */
  readonly registry: Registry;
  /** By id, short id, `name`, `name:tag`, `name@digest`; null when there is none. */
  lookUp(name: string): EngineImage | null;
  /** @throws EngineError 404 `No such image: name:tag`. */
  find(name: string): EngineImage;
  all(): readonly EngineImage[];
  add(image: EngineImage): void;
  /** Points `repository:tag` at an image; what it pointed at keeps its id. */
  tag(reference: string, imageId: string): void;
  untag(reference: string): void;
  tagsOf(imageId: string): readonly string[];
  /** `repository@sha256:…`. */
  digestsOf(imageId: string): readonly string[];
  addDigest(reference: string, imageId: string): void;
  /**
   * Forgets an image; its layers leave the disk with the last image that stands on them.
   * @returns chain ids of the stacks of layers that are gone, highest first.
   */
  remove(imageId: string): readonly string[];
  /** A container that stood on it has gone: layers kept for it alone leave the disk. */
  letGo(imageId: string): void;
  /** Whether this stack of layers is on the disk. */
  holdsChain(chainId: string): boolean;
  /** Pulls and builds under way. */
  readonly work: ImageWork;
  /** How the last build came by an image, by its id. */
  readonly steps: Map<string, BuildStep>;
  childrenOf(imageId: string): readonly EngineImage[];
  /** When a name was last put on it, Unix ms; NaN when none ever was. */
  taggedMs(imageId: string): number;
  /** A layer by its diff id if it was ever here, so that a loaded archive can name it. */
  layer(diffId: string): EngineLayer | null;
}
