import type { FileTree } from '../../userland/FileTree.ts';
import { createContainer } from '../containers/createContainer.ts';
import { dockerVersion } from '../dockerVersion.ts';
import type { Engine } from '../Engine.ts';
import { emptyConfig } from '../images/emptyConfig.ts';
import { layerOf } from '../images/layerOf.ts';
import { storeMade } from '../images/storeMade.ts';
import { withId } from '../images/withId.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { unixMs } from '../unixMs.ts';
import { BuildArgs } from './BuildArgs.ts';
import { BuildCache } from './BuildCache.ts';
import type { BuildListener } from './BuildListener.ts';
import type { BuildRequest } from './BuildRequest.ts';
import type { BuildState } from './BuildState.ts';
import { expandVariables } from './expandVariables.ts';
import { expandWords } from './expandWords.ts';
import type { Instruction } from './Instruction.ts';
import type { StepRunner } from './StepRunner.ts';
import type { Task } from './Task.ts';
import { variablesOf } from './variablesOf.ts';

/** What taking a step from the cache lasts, ms: an estimate. */
const hitMs = 2;

/** Where a build's steps are made: the image so far, the containers they ran in, and keeping what came of it. */
export class Workbench {
  readonly engine: Engine;
  readonly request: BuildRequest;
  readonly runner: StepRunner;
  readonly listener: BuildListener;
  readonly args: BuildArgs;
  readonly cache: BuildCache;
  state: BuildState = { image: null, config: emptyConfig, isCommandSet: false, maintainer: '' };
  private readonly left: ContainerRecord[] = [];
  private scratchId = '';

  constructor(engine: Engine, request: BuildRequest, runner: StepRunner, listener: BuildListener) {
    this.engine = engine;
    this.request = request;
    this.runner = runner;
    this.listener = listener;
    this.args = new BuildArgs(request.buildArgs);
    this.cache = new BuildCache(engine, request);
  }

  /** Words with the variables of the build stage put in. */
  readonly expand = (word: string): string =>
    expandVariables(word, this.variables(), this.request.dockerfile.escape);

  /** The same, where a variable may hold several words. */
  readonly expandWords = (word: string): string[] =>
    expandWords(word, this.variables(), this.request.dockerfile.escape);

  /** What the step under way has written in its container so far. */
  get writtenBytes(): number {
    const container = this.left.at(-1);
    return container?.imageId === this.state.image?.id ? (container?.files.writtenBytes ?? 0) : 0;
  }

  /** How many containers stand about. */
  get leftCount(): number {
    return this.left.length;
  }

  /** Removes the containers made since there were `kept`. */
  sweep(kept: number): void {
    for (const container of this.left.splice(kept)) {
      this.runner.remove(this.engine, container);
      const id = container.id.slice(0, 12);
      this.listener.onText(`Removing intermediate container ${id}\n`);
    }
  }

  /** Whether the cache has what a step makes; then the build stage stands there. */
  *isCached(instruction: Instruction, made: ImageConfig): Task<boolean> {
    const hit = this.cache.find(this.state.image?.id ?? '', made);
    if (!hit) return false;
    yield this.after(hitMs);
    this.listener.onText(' ---> Using cache\n');
    this.stand(hit);
    const step = { instruction: instruction.original, isHit: true, missReason: null };
    this.engine.images.steps.set(hit.id, step);
    return true;
  }

  /** Null on scratch, where there is no image to make a container of. */
  create(config: ImageConfig): ContainerRecord | null {
    const Image = this.state.image?.id ?? '';
    let container = null;
    if (Image !== '') {
      const { hostConfig } = this.request;
      const request = { name: '', config: { ...config, Image }, hostConfig, endpoints: new Map() };
      container = createContainer(this.engine, request);
      this.left.push(container);
    }
    const id = container?.id ?? this.engine.newId();
    this.listener.onText(` ---> Running in ${id.slice(0, 12)}\n`);
    if (!container) this.scratchId = id;
    return container;
  }

  /** Makes an image of what a step did. @param container null where none ran */
  keep(
    instruction: Instruction,
    config: ImageConfig,
    made: ImageConfig,
    files: FileTree,
    container: ContainerRecord | null,
  ): void {
    const parent = this.state.image;
    const layer = files.size > 0 ? layerOf(files) : null;
    const createdMs = unixMs(this.engine.host.clock);
    const image = withId({
      parentId: parent?.id ?? '',
      createdMs,
      author: this.state.maintainer || (parent?.author ?? ''),
      comment: '',
      containerId: container?.id ?? this.scratchId,
      containerConfig: { ...made, Image: parent?.id ?? '' },
      config: { ...config, Image: parent?.id ?? '' },
      architecture: 'amd64',
      os: 'linux',
      dockerVersion,
      layers: [...(parent?.layers ?? []), ...(layer ? [layer] : [])],
      history: [
        ...(parent?.history ?? []),
        {
          createdMs,
          createdBy: (made.Cmd ?? []).join(' '),
          comment: '',
          sizeBytes: layer?.sizeBytes ?? 0,
          isEmptyLayer: !layer,
        },
      ],
    });
    this.scratchId = '';
    storeMade(this.engine, image);
    const { original } = instruction;
    const step = { instruction: original, isHit: false, missReason: this.cache.reason };
    this.engine.images.steps.set(image.id, step);
    this.stand(image);
    if (
      !container &&
      parent === null &&
      instruction.name !== 'copy' &&
      instruction.name !== 'add'
    ) {
      const id = image.containerId.slice(0, 12);
      if (this.request.removes) this.listener.onText(`Removing intermediate container ${id}\n`);
    }
  }

  private stand(image: EngineImage): void {
    this.state.image = image;
    this.state.config = { ...this.state.config, Image: image.id };
  }

  /** What a `$NAME` may mean. */
  variables(): Map<string, string> {
    const env = variablesOf(this.state.config.Env);
    return new Map([...this.args.allowed(env), ...env]);
  }

  /** Files of the image so far, the lowest layer first. */
  layers(): FileTree[] {
    return (this.state.image?.layers ?? []).map(({ files }) => files);
  }

  readonly now = (): number => unixMs(this.engine.host.clock);

  /** A wait, ms. */
  after(delayMs: number): (resume: (value: unknown) => void) => void {
    return (resume) => this.engine.host.clock.after(delayMs, () => resume(undefined));
  }
}
