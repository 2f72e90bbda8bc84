import { FileSystem } from '../../userland/FileSystem.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import { parsePlatform } from '../http/parsePlatform.ts';
import { emptyConfig } from '../images/emptyConfig.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { ImageBuild } from '../state/ImageWork.ts';
import type { BuildArgs } from './BuildArgs.ts';
import type { BuildListener } from './BuildListener.ts';
import type { BuildRequest } from './BuildRequest.ts';
import type { BuildStage } from './BuildStage.ts';
import type { BuildState } from './BuildState.ts';
import { changeConfig } from './changeConfig.ts';
import { checkInstruction } from './checkInstruction.ts';
import { commitConfig } from './commitConfig.ts';
import { copyStep } from './copyStep.ts';
import { expandVariables } from './expandVariables.ts';
import { flagValue } from './flagValue.ts';
import type { Instruction } from './Instruction.ts';
import { needImage } from './needImage.ts';
import { parseInstruction } from './parseInstruction.ts';
import { runStep } from './runStep.ts';
import { splitBuildStages } from './splitBuildStages.ts';
import type { StepRunner } from './StepRunner.ts';
import type { Task } from './Task.ts';
import { Workbench } from './Workbench.ts';

const defaultPath = 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/** One run of the legacy builder over a Dockerfile: every instruction is an image on the one before. */
export class Build implements ImageBuild {
  instruction = '';
  private readonly bench: Workbench;
  private readonly request: BuildRequest;
  private readonly listener: BuildListener;
  private readonly args: BuildArgs;
  private readonly escape: string;
  private readonly globals: readonly Instruction[];
  private readonly buildStages: readonly BuildStage[];
  private readonly done: BuildState[] = [];
  private step = 0;

  /** @throws EngineError 400 when the Dockerfile is none */
  constructor(engine: Engine, request: BuildRequest, runner: StepRunner, listener: BuildListener) {
    this.bench = new Workbench(engine, request, runner, listener);
    this.request = request;
    this.listener = listener;
    this.args = this.bench.args;
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
  }

  get tags(): readonly string[] {
    return this.request.tags;
  }

  get image(): EngineImage | null {
    return this.bench.state.image;
  }

  get writtenBytes(): number {
    return this.bench.writtenBytes;
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
    // dockerd 20.10 crashes on ARGs alone, and its clients say of the broken connection:
    if (this.buildStages.length === 0) throw new EngineError(500, 'unexpected EOF');
    for (const buildStage of this.buildStages) yield* this.runBuildStage(buildStage);
    const { unused } = this.args;
    if (unused.length > 0) {
      const list = `[${unused.join(' ')}]`;
      this.listener.onText(`[Warning] One or more build-args ${list} were not consumed\n`);
    }
    if (!this.bench.state.image)
      throw new EngineError(500, 'No image was generated. Is your Dockerfile empty?');
    return this.bench.state.image;
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
    this.bench.cache.startBuildStage();
    yield* this.start(buildStage);
    this.tellState();
    for (const instruction of buildStage.instructions) {
      this.announce(instruction);
      yield* this.carryOut(instruction);
      this.tellState();
    }
    const { image } = this.bench.state;
    if (image) this.listener.onMessage({ aux: { ID: image.id } });
    this.done.push(this.bench.state);
  }

  private *start({ from }: BuildStage): Task<void> {
    this.checkPlatform(flagValue(from.flags, 'platform') ?? '');
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
    this.bench.state = {
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

  private checkPlatform(written: string): void {
    if (written === '') return;
    const platform = expandVariables(written, this.args.globals(), this.escape);
    try {
      parsePlatform(platform);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      throw new EngineError(400, `failed to parse platform ${platform}: ${error.message}`);
    }
  }

  private *carryOut(instruction: Instruction): Task<void> {
    const kept = this.bench.leftCount;
    let isDone = false;
    try {
      if (instruction.name === 'run') yield* runStep(this.bench, instruction);
      else if (instruction.name === 'copy' || instruction.name === 'add')
        yield* copyStep(this.bench, instruction, (name) => this.filesOfBuildStage(name));
      else if (instruction.name === 'arg') yield* this.declare(instruction);
      else yield* this.change(instruction);
      isDone = true;
    } finally {
      if (this.request.removesAlways || (this.request.removes && isDone)) {
        this.bench.sweep(kept);
      }
    }
  }

  private *declare(instruction: Instruction): Task<void> {
    const words: string[] = [];
    for (const word of instruction.args) {
      const [name, value] = this.argument(word, this.bench.variables());
      this.args.declare(name, value);
      words.push(value === null ? name : `${name}=${value}`);
    }
    yield* commitConfig(this.bench, instruction, this.bench.state.config, `ARG ${words.join(' ')}`);
  }

  private *change(instruction: Instruction): Task<void> {
    const { config, isCommandSet } = this.bench.state;
    const change = changeConfig(config, instruction, this.bench, isCommandSet);
    if (change.note) this.listener.onText(change.note);
    this.bench.state.config = change.config;
    if (instruction.name === 'cmd' && instruction.args.length > 0)
      this.bench.state.isCommandSet = true;
    if (instruction.name === 'maintainer') this.bench.state.maintainer = instruction.args[0] ?? '';
    yield* commitConfig(this.bench, instruction, change.config, change.comment);
  }

  private *filesOfBuildStage(name: string): Task<FileSystem> {
    const invalid = (reason: string): never => {
      throw new EngineError(400, `invalid from flag value ${name}: ${reason}`);
    };
    let image;
    const earlier = this.buildStageNamed(name);
    if (earlier) image = earlier.image;
    else if (/^[-+]?\d+$/.test(name)) {
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
      this.bench.now,
    );
  }

  private need(name: string): Task<EngineImage> {
    const { engine, request, listener } = this.bench;
    return needImage(engine, request.doesPull, name, (message) => listener.onMessage(message));
  }

  private buildStageNamed(name: string): BuildState | null {
    const index = this.buildStages.findIndex(
      (buildStage) => buildStage.name === name.toLowerCase(),
    );
    return (name !== '' && index >= 0 && this.done[index]) || null;
  }

  private announce({ original }: Instruction): void {
    const total =
      this.globals.length +
      this.buildStages.reduce((sum, buildStage) => sum + 1 + buildStage.instructions.length, 0);
    this.step += 1;
    this.instruction = original;
    this.listener.onText(`Step ${this.step}/${total} : ${original}`);
    this.listener.onText('\n');
  }

  private tellState(): void {
    const id = this.bench.state.image?.id.slice(7, 19) ?? '';
    this.listener.onText(` ---> ${id}\n`);
  }

  private argument(word: string, variables: ReadonlyMap<string, string>): [string, string | null] {
    const at = word.indexOf('=');
    if (at < 0) return [word, null];
    return [word.slice(0, at), expandVariables(word.slice(at + 1), variables, this.escape)];
  }
}
