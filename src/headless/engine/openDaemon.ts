import { catalogue } from '../../calibration/catalogue.ts';
import { costs } from '../../calibration/costs.ts';
import { createEngine } from '../../engine/createEngine.ts';
import type { Door } from '../../engine/Door.ts';
import type { Engine } from '../../engine/Engine.ts';
import { SimulatedHost } from '../../engine/host/SimulatedHost.ts';
import { createDoor } from '../../engine/http/createDoor.ts';
import type { ImageSpec } from '../../engine/images/ImageSpec.ts';
import { composeImages } from '../../engine/images/composeImages.ts';
import { loadImages } from '../../engine/images/loadImages.ts';
import { StoredNetworks } from '../../engine/networks/StoredNetworks.ts';
import { routes } from '../../engine/routes.ts';
import { StoredVolumes } from '../../engine/volumes/StoredVolumes.ts';
import { Simulation } from '../../simulation/Simulation.ts';
import { createSandbox } from '../../userland/createSandbox.ts';
import type { RunConfig } from '../../world/RunConfig.ts';

/** A daemon with nothing on its host, and the simulation it runs on. */
export interface Daemon {
  readonly engine: Engine;
  readonly door: Door;
  readonly host: SimulatedHost;
  readonly simulation: Simulation;
}

/**
 * Starts a daemon on the container host of a simulation.
 * @param config the run; its platforms must have a container host. @param epochMs Unix time of its first moment.
 * @param present images that are there from the start.
 */
export function openDaemon(
  config: RunConfig,
  epochMs: number,
  images: readonly ImageSpec[],
  present: readonly string[] = [],
): Daemon {
  const simulation = new Simulation(config, catalogue, costs);
  const host = new SimulatedHost(simulation, 'container', epochMs);
  const engine = createEngine({
    host,
    openSandbox: createSandbox,
    images: (daemon) => loadImages(daemon, composeImages(images), present),
    networks: (daemon) => new StoredNetworks(daemon),
    volumes: (daemon) => new StoredVolumes(daemon),
  });
  return { engine, door: createDoor(engine, routes), host, simulation };
}
