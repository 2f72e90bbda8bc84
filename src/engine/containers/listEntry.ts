import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { ListedRow } from '../state/ListedRow.ts';
import { commandOf } from './commandOf.ts';
import { commandText } from './commandText.ts';
import { imageNameOf } from './imageNameOf.ts';
import { sizesOf } from './sizesOf.ts';
import { statusOf } from './statusOf.ts';
import { statusText } from './statusText.ts';

/** One of `GET /containers/json`; the same object as the last time while nothing in it has changed. */
export function listEntry(
  engine: Engine,
  container: ContainerRecord,
  withSize: boolean,
  imageName = imageNameOf(engine, container),
): object {
  const { live } = container;
  const ports = engine.networks.portsOf(container);
  const networks = engine.networks.endpointsOf(container);
  const state = statusOf(engine, container);
  const status = statusText(engine, container, state);
  const known = live.listed;
  const isSame =
    known !== null &&
    known.Image === imageName &&
    known.Ports === ports &&
    known.NetworkSettings.Networks === networks &&
    known.State === state;
  if (!isSame) {
    live.listed = rowOf(engine, container, { imageName, ports, networks, state, status });
  } else if (known.Status !== status) live.listed = { ...known, Status: status };
  const row = live.listed as object;
  return withSize ? { ...row, ...sizesOf(engine, container) } : row;
}

function rowOf(
  engine: Engine,
  container: ContainerRecord,
  now: {
    readonly imageName: string;
    readonly ports: readonly object[];
    readonly networks: Readonly<Record<string, object>>;
    readonly state: string;
    readonly status: string;
  },
): ListedRow & Readonly<Record<string, unknown>> {
  const { config, hostConfig } = container;
  return {
    Id: container.id,
    Names: engine.containers.namesOf(container).map((name) => `/${name}`),
    Image: now.imageName,
    ImageID: container.imageId,
    Command: commandText(commandOf(config)),
    Created: Math.floor(container.createdMs / 1000),
    Ports: now.ports,
    Labels: config.Labels ?? {},
    State: now.state,
    Status: now.status,
    HostConfig: { NetworkMode: hostConfig.NetworkMode },
    NetworkSettings: { Networks: now.networks },
    Mounts: engine.volumes.describe(container.mounts),
  };
}
