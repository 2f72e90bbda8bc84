import { FileSystem } from '../../userland/FileSystem.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import { createContainer } from '../containers/createContainer.ts';
import { dockerVersion } from '../dockerVersion.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { emptyConfig } from '../images/emptyConfig.ts';
import { layerOf } from '../images/layerOf.ts';
import { parseReference } from '../images/parseReference.ts';
import { pullImage } from '../images/pullImage.ts';
import { storeMade } from '../images/storeMade.ts';
import { withId } from '../images/withId.ts';
import type { MissReason } from '../state/BuildStep.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import { unixMs } from '../unixMs.ts';
import { BuildArgs } from './BuildArgs.ts';
import type { BuildRequest } from './BuildRequest.ts';
import type { BuildState } from './BuildState.ts';
import { changeConfig } from './changeConfig.ts';
import { checkInstruction } from './checkInstruction.ts';
import { CommandError } from './CommandError.ts';
import { copySources, findSources, hashSources } from './copyFiles.ts';
import { expandVariables } from './expandVariables.ts';
import type { Instruction } from './Instruction.ts';
import { missReason } from './missReason.ts';
import { ownerOf } from './ownerOf.ts';
import { parseInstruction } from './parseInstruction.ts';
import { sameConfig } from './sameConfig.ts';
import { splitBuildStages } from './splitBuildStages.ts';
import type { BuildStage } from './BuildStage.ts';
import type { StepRunner } from './StepRunner.ts';
import type { Task } from './Task.ts';
import { variablesOf } from './variablesOf.ts';

/** What a build tells while it goes on. */
export interface BuildListener {
  onText(text: string): void;
  /** Messages of a pull, and ids of build stages. */
  onMessage(message: object): void;
}

const defaultShell = ['/bin/sh', '-c'];
const defaultPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** What making and committing a container that runs nothing takes; a step found in the cache takes less. */
const stepMs = 50;
const hitMs = 2;

/** One run of the legacy builder over a Dockerfile: every instruction is an image on the one before. */
export class Build {
  private readonly engine: Engine;
  private readonly request: BuildRequest;
  private readonly runner: StepRunner;
  private readonly listener: BuildListener;
  private readonly args: BuildArgs;
  private readonly escape: string;
  private readonly globals: readonly Instruction[];
  private readonly buildStages: readonly BuildStage[];
  private readonly done: BuildState[] = [];
  private readonly left: ContainerRecord[] = [];
  private state: BuildState;
  private step = 0;
  /** Once a step was not in the cache, nothing after it is. */
  private missed: MissReason | null = null;

  /** @throws EngineError 400 when the Dockerfile is none */
  constructor(engine: Engine, request: BuildRequest, runner: StepRunner, listener: BuildListener) {
    this.engine = engine;
    this.request = request;
    this.runner = runner;
    this.listener = listener;
    this.args = new BuildArgs(request.buildArgs);
    this.escape = request.dockerfile.escape;
    const { globals, buildStages } = splitBuildStages(
      request.dockerfile.instructions,
      request.target,
    );
    this.globals = globals;
    this.buildStages = buildStages;
    for (const [name, value] of Object.entries(request.labels)) {
      const original = `LABEL ${name}=${value}`;
      const label = { name: 'label', original, rest: '', args: [`${name}='${value}'`] };
      buildStages.at(-1)?.instructions.push({ ...label, isJson: false, flags: [], line: 0 });
    }
    this.state = { image: null, config: emptyConfig, isCommandSet: false, maintainer: '' };
  }

  /** @returns the image it made @throws EngineError, CommandError */
  *run(): Task<EngineImage> {
    const { warnings } = this.request.dockerfile;
    if (warnings.length > 0) this.listener.onText(`\u001b[91m${warnings.join('\n')}\n\u001b[0m`);
    for (const instruction of this.globals) {
      this.announce(instruction);
      for (const word of instruction.args) {
        const [name, value] = this.argument(word, this.args.globals());
        this.args.declareGlobal(name, value);
      }
    }
    for (const buildStage of this.buildStages) yield* this.runBuildStage(buildStage);
    const { unused } = this.args;
    if (unused.length > 0) {
      const list = `[${unused.join(' ')}]`;
      this.listener.onText(`[Warning] One or more build-args ${list} were not consumed\n`);
    }
    if (!this.state.image)
      throw new EngineError(500, 'No image was generated. Is your Dockerfile empty?');
    return this.state.image;
  }

  private *runBuildStage(buildStage: BuildStage): Task<void> {
    if (
      buildStage.name &&
      this.buildStages.slice(0, this.done.length).some(({ name }) => name === buildStage.name)
    ) {
      throw new EngineError(400, `${buildStage.name} stage name already used`);
    }
    this.announce(buildStage.from);
    this.args.startBuildStage();
    this.missed = this.request.usesCache ? null : 'noCache';
    yield* this.start(buildStage);
    this.tellState();
    for (const instruction of buildStage.instructions) {
      this.announce(instruction);
      yield* this.carryOut(instruction);
      this.tellState();
    }
    const { image } = this.state;
    if (image) this.listener.onMessage({ aux: { ID: image.id } });
    this.done.push(this.state);
  }

  private *start({ from }: BuildStage): Task<void> {
    const written = from.args[0] ?? '';
    const name = expandVariables(written, this.args.globals(), this.escape);
    if (name === '') throw new EngineError(400, `base name (${written}) should not be blank`);
    const earlier = this.buildStageNamed(name);
    const base = earlier ?? (name === 'scratch' ? null : yield* this.need(name));
    const isState = base !== null && 'isCommandSet' in base;
    const image = isState ? base.image : base;
    const config = isState ? base.config : (image?.config ?? emptyConfig);
    const triggers = config.OnBuild ?? [];
    const Env = config.Env?.some((pair) => pair.startsWith('PATH='))
      ? config.Env
      : [...(config.Env ?? []), defaultPath];
    this.state = {
      image,
      config: { ...config, Env, OnBuild: null, Image: image?.id ?? '' },
      isCommandSet: false,
      maintainer: '',
    };
    if (triggers.length === 0) return;
    const word = triggers.length === 1 ? 'trigger' : 'triggers';
    this.listener.onText(`# Executing ${triggers.length} build ${word}\n`);
    const parsed = triggers.map((trigger) => parseInstruction(trigger, 1, this.escape));
    for (const instruction of parsed) {
      const problem = checkInstruction(instruction);
      if (problem) throw new EngineError(400, problem);
    }
    for (const instruction of parsed) yield* this.carryOut(instruction);
  }

  private *carryOut(instruction: Instruction): Task<void> {
    const kept = this.left.length;
    let isDone = false;
    try {
      if (instruction.name === 'run') yield* this.runCommand(instruction);
      else if (instruction.name === 'copy' || instruction.name === 'add')
        yield* this.copy(instruction);
      else if (instruction.name === 'arg') yield* this.declare(instruction);
      else yield* this.change(instruction);
      isDone = true;
    } finally {
      if (this.request.removesAlways || (this.request.removes && isDone)) {
        for (const container of this.left.splice(kept)) {
          this.runner.remove(this.engine, container);
          const id = container.id.slice(0, 12);
          this.listener.onText(`Removing intermediate container ${id}\n`);
        }
      }
    }
  }

  private *declare(instruction: Instruction): Task<void> {
    const words: string[] = [];
    for (const word of instruction.args) {
      const [name, value] = this.argument(word, this.variables());
      this.args.declare(name, value);
      words.push(value === null ? name : `${name}=${value}`);
    }
    yield* this.commit(instruction, this.state.config, `ARG ${words.join(' ')}`);
  }

  private *change(instruction: Instruction): Task<void> {
    const variables = this.variables();
    const expand = (word: string): string => expandVariables(word, variables, this.escape);
    const { config } = this.state;
    const change = changeConfig(config, instruction, expand, this.state.isCommandSet);
    if (change.note) this.listener.onText(change.note);
    this.state.config = change.config;
    if (instruction.name === 'cmd' && instruction.args.length > 0) this.state.isCommandSet = true;
    if (instruction.name === 'maintainer') this.state.maintainer = instruction.args[0] ?? '';
    yield* this.commit(instruction, change.config, change.comment);
  }

  /** An image that differs from the one before in its config only; WORKDIR makes its directory too. */
  private *commit(instruction: Instruction, config: ImageConfig, comment: string): Task<void> {
    const isWorkdir = instruction.name === 'workdir';
    const shell = config.Shell ?? defaultShell;
    const note = isWorkdir ? [`#(nop) ${comment}`] : ['#(nop) ', comment];
    const made = { ...config, Cmd: [...shell, ...note] };
    if (yield* this.isCached(instruction, made)) return;
    const container = this.create({ ...made, Entrypoint: null });
    yield this.after(stepMs);
    const files = new Map() as FileTree;
    if (isWorkdir) {
      const system = new FileSystem(this.layers(), this.now, { upper: files });
      system.makeDirectories(config.WorkingDir);
    }
    this.keep(instruction, config, made, files, container);
  }

  private *runCommand(instruction: Instruction): Task<void> {
    if (instruction.flags.some((flag) => flag.startsWith('--mount'))) {
      throw new EngineError(
        400,
        'the --mount option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled',
      );
    }
    const { config } = this.state;
    const { isJson, args } = instruction;
    const Cmd = isJson ? args : [...(config.Shell ?? defaultShell), ...args];
    const allowed = this.args.allowed(variablesOf(config.Env));
    const compared = pairsOf(this.args.compared(allowed));
    const saved = compared.length > 0 ? [`|${compared.length}`, ...compared, ...Cmd] : Cmd;
    const made = { ...config, Cmd: saved, ...(isJson ? {} : {}) };
    if (yield* this.isCached(instruction, made)) return;
    const Env = [...(config.Env ?? []), ...pairsOf(allowed)];
    const Healthcheck = { Test: ['NONE'] };
    const container = this.create({ ...config, Cmd, Env, Healthcheck, Entrypoint: [''] });
    if (!container) throw new EngineError(400, withoutFiles(Cmd[0] ?? ''));
    const decoders = [new TextDecoder(), new TextDecoder()];
    const end = (yield (resume) =>
      this.runner.run(
        this.engine,
        container,
        (fd, bytes) => {
          const text = decoders[fd - 1]?.decode(bytes, { stream: true }) ?? '';
          if (text !== '') this.listener.onText(fd === 2 ? `\u001b[91m${text}\u001b[0m` : text);
        },
        resume,
      )) as { readonly exitCode: number } | { readonly problem: string };
    if ('problem' in end) throw new EngineError(400, end.problem);
    if (end.exitCode !== 0) throw new CommandError(Cmd, end.exitCode);
    this.keep(instruction, config, made, new Map(container.files.upper), container);
  }

  private *copy(instruction: Instruction): Task<void> {
    const verb = instruction.name.toUpperCase();
    const { config } = this.state;
    const flag = (name: string): string | null =>
      instruction.flags.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
    const variables = this.variables();
    const words = instruction.args.map((word) => expandVariables(word, variables, this.escape));
    const target = words.pop() ?? '';
    const buildStage = flag('from');
    const from =
      buildStage === null ? this.request.context : yield* this.filesOfBuildStage(buildStage);
    const sources = findSources(verb, words, from, buildStage !== null);
    const isFolder = /(^|\/)\.?$/.test(target);
    if (sources.length > 1 && !isFolder) {
      throw new EngineError(
        400,
        `When using ${verb} with more than one source file, the destination must be a directory and end with a /`,
      );
    }
    const chown = expandVariables(flag('chown') ?? '', variables, this.escape);
    const destination = this.destinationOf(target, isFolder);
    const hash = hashSources(sources, from);
    const owner = chown === '' ? '' : `--chown=${chown}`;
    const comment = `#(nop) ${verb} ${owner}${hash} in ${destination} `;
    const made = { ...config, Cmd: [...(config.Shell ?? defaultShell), comment] };
    if (yield* this.isCached(instruction, made)) return;
    const below = new FileSystem(this.layers(), this.now);
    const { uid, gid } = ownerOf(chown, below);
    const files: FileTree = new Map();
    const system = new FileSystem(this.layers(), this.now, { upper: files });
    const how = { path: destination, uid, gid, unpacks: verb === 'ADD' };
    copySources(sources, from, system, how);
    yield this.after(stepMs);
    this.keep(instruction, config, made, files, null);
  }

  private destinationOf(target: string, isFolder: boolean): string {
    const whole = target.startsWith('/')
      ? target
      : `${this.state.config.WorkingDir || '/'}/${target}`;
    const parts = whole.split('/').filter((part) => part !== '' && part !== '.');
    const path = `/${parts.join('/')}`;
    return isFolder && path !== '/' ? `${path}/` : path;
  }

  private *filesOfBuildStage(name: string): Task<FileSystem> {
    const invalid = (reason: string): never => {
      throw new EngineError(400, `invalid from flag value ${name}: ${reason}`);
    };
    let image;
    const earlier = this.buildStageNamed(name);
    if (earlier) image = earlier.image;
    else if (/^\d+$/.test(name)) {
      const index = Number(name);
      if (index === this.done.length) invalid('refers to current build stage');
      const state = this.done[index];
      if (!state) return invalid('index out of bounds');
      image = state.image;
    } else {
      try {
        image = yield* this.need(name);
      } catch (error) {
        if (error instanceof EngineError) invalid(error.message);
        throw error;
      }
    }
    return new FileSystem(
      (image?.layers ?? []).map(({ files }) => files),
      this.now,
    );
  }

  private buildStageNamed(name: string): BuildState | null {
    const index = this.buildStages.findIndex(
      (buildStage) => buildStage.name === name.toLowerCase(),
    );
    return (name !== '' && index >= 0 && this.done[index]) || null;
  }

  /** An image that is here, or is pulled. */
  private *need(name: string): Task<EngineImage> {
    const { images } = this.engine;
    const reference = parseReference(name);
    const here = this.request.doesPull ? null : images.lookUp(name);
    if (here) return here;
    const tagged = reference.digest ? reference : { ...reference, tag: reference.tag ?? 'latest' };
    const problem = yield (resume) =>
      pullImage(this.engine, tagged, false, {
        onMessage: (message) => this.listener.onMessage(message),
        onDone: resume,
      });
    if (typeof problem === 'string') throw new EngineError(500, problem);
    return images.find(name);
  }

  /** Whether the cache has what a step makes; then the build stage stands there. */
  private *isCached(instruction: Instruction, made: ImageConfig): Task<boolean> {
    const { images } = this.engine;
    const parentId = this.state.image?.id ?? '';
    const siblings =
      parentId === ''
        ? images.all().filter((image) => image.parentId === '' && image.containerId !== '')
        : images.childrenOf(parentId);
    if (this.missed === null) {
      const candidates = [...siblings, ...this.cachedFrom(parentId)];
      const hit = candidates
        .filter(({ containerConfig }) => sameConfig(containerConfig, made))
        .sort((a, b) => b.createdMs - a.createdMs)[0];
      if (hit) {
        yield this.after(hitMs);
        this.listener.onText(' ---> Using cache\n');
        this.stand(hit);
        images.steps.set(hit.id, {
          instruction: instruction.original,
          isHit: true,
          missReason: null,
        });
        return true;
      }
      this.missed = missReason(siblings, made);
      this.reason = this.missed;
    } else if (this.missed === 'noCache' || this.missed === 'firstTime') this.reason = this.missed;
    else this.reason = 'parentChanged';
    return false;
  }

  private reason: MissReason = 'firstTime';

  /** Images `--cache-from` names, where the build stage stands below them. */
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

  /** Null on scratch, where there is no image to make a container of. */
  private create(config: ImageConfig): ContainerRecord | null {
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

  private scratchId = '';

  private keep(
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
    const step = { instruction: original, isHit: false, missReason: this.reason };
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

  private announce({ original }: Instruction): void {
    const total =
      this.globals.length +
      this.buildStages.reduce((sum, buildStage) => sum + 1 + buildStage.instructions.length, 0);
    this.step += 1;
    this.listener.onText(`Step ${this.step}/${total} : ${original}`);
    this.listener.onText('\n');
  }

  private tellState(): void {
    const id = this.state.image?.id.slice(7, 19) ?? '';
    this.listener.onText(` ---> ${id}\n`);
  }

  private argument(word: string, variables: ReadonlyMap<string, string>): [string, string | null] {
    const at = word.indexOf('=');
    if (at < 0) return [word, null];
    return [word.slice(0, at), expandVariables(word.slice(at + 1), variables, this.escape)];
  }

  private variables(): Map<string, string> {
    const env = variablesOf(this.state.config.Env);
    return new Map([...this.args.allowed(env), ...env]);
  }

  private layers(): FileTree[] {
    return (this.state.image?.layers ?? []).map(({ files }) => files);
  }

  private readonly now = (): number => unixMs(this.engine.host.clock);

  private after(delayMs: number): (resume: (value: unknown) => void) => void {
    return (resume) => this.engine.host.clock.after(delayMs, () => resume(undefined));
  }
}

function pairsOf(values: ReadonlyMap<string, string>): string[] {
  return [...values].map(([name, value]) => `${name}=${value}`).sort();
}

/** runc's words when a program is looked for where there is nothing. */
function withoutFiles(program: string): string {
  const reason = program.startsWith('/')
    ? `stat ${program}: no such file or directory`
    : 'executable file not found in $PATH';
  return `failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "${program}": ${reason}: unknown`;
}
