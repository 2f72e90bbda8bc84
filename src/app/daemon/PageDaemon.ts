import { hubImages as hubRecords } from '../../calibration/hubImages.ts';
import { createDockerShell, type DockerShell } from '../../cli/createDockerShell.ts';
import { createEngine } from '../../engine/createEngine.ts';
import type { Door } from '../../engine/Door.ts';
import type { Engine } from '../../engine/Engine.ts';
import { SimulatedHost } from '../../engine/host/SimulatedHost.ts';
import { createDoor } from '../../engine/http/createDoor.ts';
import { hubImages } from '../../engine/images/hubImages.ts';
import { loadImages } from '../../engine/images/loadImages.ts';
import { StoredNetworks } from '../../engine/networks/StoredNetworks.ts';
import { routes } from '../../engine/routes.ts';
import { StoredVolumes } from '../../engine/volumes/StoredVolumes.ts';
import type { Simulation } from '../../simulation/Simulation.ts';
import { createSandbox } from '../../userland/createSandbox.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';
import type { Names } from '../../terminal/Names.ts';
import { engineViewOf } from './engineViewOf.ts';
import { RequestTrail } from './RequestTrail.ts';

/** Where the page's virtual time begins: any run of a lecture then shows the same dates. */
const epochMs = Date.UTC(2026, 8, 1, 8);
/** Memory and progress move all the time; ten times a second is enough for a picture. */
const viewEveryMs = 100;

/** The Docker daemon of a run's container host, and the computer its client is typed on. */
export class PageDaemon {
  readonly host: SimulatedHost;
  readonly door: Door;
  readonly shell: DockerShell;
  private readonly engine: Engine;
  private readonly trail: RequestTrail;
  private view: EngineSnapshot | null = null;
  private viewMs = NaN;

  constructor(simulation: Simulation) {
    this.host = new SimulatedHost(simulation, 'container', epochMs);
    const { host } = this;
    this.engine = createEngine({
      host,
      openSandbox: createSandbox,
      images: (engine) => loadImages(engine, hubImages(hubRecords)),
      networks: (engine) => new StoredNetworks(engine),
      volumes: (engine) => new StoredVolumes(engine),
    });
    this.trail = new RequestTrail(host.clock);
    this.door = createDoor(this.engine, routes, this.trail);
    const directory = {
      kind: 'directory',
      mode: 0o755,
      uid: 0,
      gid: 0,
      modifiedMs: epochMs,
    } as const;
    this.shell = createDockerShell({
      door: this.door,
      clock: host.clock,
      random: host.random,
      network: this.engine.networks.hostView,
      kernelRelease: host.kernelRelease,
      files: new Map([['/root/shop', directory]]),
    });
  }

  /** What exists now by name, for completion. */
  get names(): Names {
    const { containers, images, networks } = this.snapshot;
    return {
      containers: containers.map(({ name }) => name),
      images: images.flatMap(({ tags }) => tags),
      registry: this.snapshot.registry.map(({ reference }) => reference),
      networks: networks.map(({ name }) => name),
      files: this.shell.files.list('/root/shop'),
    };
  }

  /** The daemon now; the same object while nothing is to be seen anew. */
  get snapshot(): EngineSnapshot {
    const { nowMs } = this.host.clock;
    const moment = Math.floor(nowMs / viewEveryMs);
    if (!this.view || moment !== this.viewMs) {
      this.viewMs = moment;
      this.view = engineViewOf(this.engine, this.trail, (this.view?.revision ?? 0) + 1);
    }
    return this.view;
  }
}
