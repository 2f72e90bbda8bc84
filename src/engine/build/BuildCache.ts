import type { Engine } from '../Engine.ts';
import type { MissReason } from '../state/BuildStep.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { BuildRequest } from './BuildRequest.ts';
import { missReason } from './missReason.ts';
import { sameConfig } from './sameConfig.ts';

/** What earlier builds made, and why a step is not among it. */
export class BuildCache {
  private readonly engine: Engine;
  private readonly request: BuildRequest;
  /** Once a step was not in the cache, nothing after it is. */
  private missed: MissReason | null = null;
  private lastReason: MissReason = 'firstTime';

  constructor(engine: Engine, request: BuildRequest) {
    this.engine = engine;
    this.request = request;
  }

  /** Why the step looked up last was not there. */
  get reason(): MissReason {
    return this.lastReason;
  }

  startBuildStage(): void {
    this.missed = this.request.usesCache ? null : 'noCache';
  }

  /** The newest image made of a parent in just this way, null when there is none. @param parentId '' on scratch */
  find(parentId: string, made: ImageConfig): EngineImage | null {
    const { images } = this.engine;
    if (this.missed !== null) {
      const isSame = this.missed === 'noCache' || this.missed === 'firstTime';
      this.lastReason = isSame ? this.missed : 'parentChanged';
      return null;
    }
    const siblings =
      parentId === ''
        ? images.all().filter((image) => image.parentId === '' && image.containerId !== '')
        : images.childrenOf(parentId);
    const { cacheFrom } = this.request;
    const hit = (cacheFrom.length > 0 ? this.cachedFrom(parentId) : [...siblings])
      .filter(({ containerConfig }) => sameConfig(containerConfig, made))
      .sort((a, b) => b.createdMs - a.createdMs)[0];
    if (hit) return hit;
    this.missed = missReason(siblings, made);
    this.lastReason = this.missed;
    return null;
  }

  /** What the images of `--cache-from` were made of, where the build stage stands below it: nothing else counts then. */
  private cachedFrom(parentId: string): EngineImage[] {
    const { images } = this.engine;
    const found: EngineImage[] = [];
    for (const name of this.request.cacheFrom) {
      for (let image = images.lookUp(name); image; image = images.lookUp(image.parentId)) {
        if (image.parentId === parentId) found.push(image);
        if (image.parentId === '') break;
      }
    }
    return found;
  }
}
