import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { createDockerShell, type DockerShell } from '../../cli/createDockerShell.ts';
import { createEngine } from '../../engine/createEngine.ts';
import type { Engine } from '../../engine/Engine.ts';
import { seededRandom } from '../../engine/host/seededRandom.ts';
import { composeImages } from '../../engine/images/composeImages.ts';
import { hubImages } from '../../engine/images/hubImages.ts';
import { loadImages } from '../../engine/images/loadImages.ts';
import { StoredNetworks } from '../../engine/networks/StoredNetworks.ts';
import { routes } from '../../engine/routes.ts';
import { EngineRun } from '../../engine/run/EngineRun.ts';
import type { RunDoor } from '../../engine/run/RunDoor.ts';
import { StoredVolumes } from '../../engine/volumes/StoredVolumes.ts';
import { dockerQuantities } from '../../scenario/dockerQuantities.ts';
import type { RunMark } from '../../scenario/LectureRun.ts';
import type { Quantity } from '../../scenario/Quantity.ts';
import type { Simulation } from '../../simulation/Simulation.ts';
import { packInputs } from '../../storage/packInputs.ts';
import type { Names } from '../../terminal/Names.ts';
import { namesOf } from './namesOf.ts';
import { projectDirectory } from '../../terminal/projectDirectory.ts';
import { createSandbox } from '../../userland/createSandbox.ts';
import type { FileNode } from '../../userland/FileNode.ts';
import type { FileTree } from '../../userland/FileTree.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';
import type { Intent } from '../../world/Intent.ts';
import type { IntentResult } from '../../world/IntentResult.ts';
import type { LoggedInput } from '../../world/LoggedInput.ts';
import type { Driver } from '../Driver.ts';
import { engineViewOf } from './engineViewOf.ts';
import { RequestTrail } from './RequestTrail.ts';

/** Memory and progress move all the time; ten times a second is enough for a picture. */
const viewEveryMs = 100;
/** The person's computer draws its own chances: what is typed there must not change the daemon's. */
const shellSeed = 1;
const served = composeImages(hubImages(hubRecords));

/** The Docker daemon of a run's container host through time, and the computer its client is typed on. */
export class PageDaemon implements Driver {
  /** Where clients outside the page ask. */
  readonly outside: RunDoor;
  private readonly epochMs: number;
  private readonly run: EngineRun;
  private readonly typed: RunDoor;
  private trail: RequestTrail | null = null;
  private computer: { readonly engine: Engine; readonly shell: DockerShell } | null = null;
  private view: { readonly key: string; readonly snapshot: EngineSnapshot } | null = null;
  private kept: { readonly revision: number; readonly packed: string | null } | null = null;

  /**
   * @param epochMs Unix time at which the run's virtual time begins, ms.
   * @param inputs what came in so far; null where the simulation's journal is all there is.
   */
  constructor(
    simulation: Simulation,
    epochMs: number,
    inputs: readonly LoggedInput[] | null = null,
  ) {
    this.epochMs = epochMs;
    this.run = new EngineRun({
      simulation,
      hostId: 'container',
      epochMs,
      routes,
      makeEngine: (host) =>
        createEngine({
          host,
          openSandbox: createSandbox,
          images: (engine) => loadImages(engine, served),
          networks: (engine) => new StoredNetworks(engine),
          volumes: (engine) => new StoredVolumes(engine),
        }),
      observe: (clock) => (this.trail = new RequestTrail(clock)),
      ...(inputs && { log: inputs }),
    });
    simulation.nameBy((hostId, row) =>
      hostId === 'container' ? (this.run.engine.containers.byRow(row)?.name ?? null) : null,
    );
    this.typed = this.run.openDoor();
    this.outside = this.run.openDoor();
  }

  get endMs(): number {
    return this.run.endMs;
  }

  get nextInputMs(): number {
    return this.run.nextInputMs;
  }

  get revision(): number {
    return this.run.revision;
  }

  get mark(): RunMark {
    return { timeMs: this.run.clockMs, journalLength: this.run.loggedSoFar };
  }

  get packed(): string | null {
    const { revision, log } = this.run;
    if (this.kept?.revision !== revision) this.kept = { revision, packed: packInputs(log) };
    return this.kept.packed;
  }

  /** Whether what came in was too large to be kept when it was last packed. */
  get isTooLarge(): boolean {
    return this.kept?.packed === null;
  }

  advanceTo(timeMs: number): void {
    this.run.advanceTo(timeMs);
  }

  dispatch(intent: Intent): IntentResult {
    return this.run.dispatch(intent);
  }

  seek(timeMs: number): void {
    this.run.seek(timeMs);
  }

  rewindTo({ timeMs, journalLength }: RunMark): void {
    this.run.rewindTo(timeMs, journalLength);
  }

  /** The person's computer: its programs begin anew after a rewind, its files stay. */
  get shell(): DockerShell {
    const { engine } = this.run;
    if (this.computer?.engine !== engine) {
      const shell = this.startComputer(
        this.computer?.shell.files.upper ?? new Map<string, FileNode>(),
      );
      this.computer = { engine, shell };
    }
    return this.computer.shell;
  }

  /** What exists now by name, for completion. */
  get names(): Names {
    return namesOf(this.run.engine, this.snapshot, this.shell.files);
  }

  /** The daemon now; the same object while nothing is to be seen anew. */
  get snapshot(): EngineSnapshot {
    const key = `${this.run.revision} ${Math.floor(this.run.clockMs / viewEveryMs)}`;
    if (this.view?.key !== key) {
      if (!this.trail) throw new Error('A run has been observed since it began.');
      const revision = (this.view?.snapshot.revision ?? 0) + 1;
      this.view = { key, snapshot: engineViewOf(this.run.engine, this.trail, revision) };
    }
    return this.view.snapshot;
  }

  /** What a caption calls `docker.` and this name. */
  valueOf(name: string): Quantity | null {
    return dockerQuantities[name]?.(this.snapshot) ?? null;
  }

  private startComputer(files: FileTree): DockerShell {
    const modifiedMs = this.epochMs;
    const project = { kind: 'directory', mode: 0o755, uid: 0, gid: 0, modifiedMs } as const;
    return createDockerShell({
      door: this.typed.door,
      clock: this.run.clock,
      random: seededRandom(shellSeed),
      network: this.run.hostView,
      kernelRelease: this.run.engine.host.kernelRelease,
      files: new Map([[projectDirectory, project], ...files]),
    });
  }
}
