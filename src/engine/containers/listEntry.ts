import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { commandOf } from './commandOf.ts';
import { commandText } from './commandText.ts';
import { imageNameOf } from './imageNameOf.ts';
import { sizesOf } from './sizesOf.ts';
import { statusOf } from './statusOf.ts';
import { statusText } from './statusText.ts';

/** One of `GET /containers/json`. */
export function listEntry(
  engine: Engine,
  container: ContainerRecord,
  withSize: boolean,
  imageName = imageNameOf(engine, container),
): object {
  const { config, hostConfig } = container;
  return {
    Id: container.id,
    Names: [`/${container.name}`],
    Image: imageName,
    ImageID: container.imageId,
    Command: commandText(commandOf(config)),
    Created: Math.floor(container.createdMs / 1000),
    Ports: engine.networks.portsOf(container),
    ...(withSize && sizesOf(engine, container)),
    Labels: config.Labels ?? {},
    State: statusOf(engine, container),
    Status: statusText(engine, container),
    HostConfig: { NetworkMode: hostConfig.NetworkMode },
    NetworkSettings: { Networks: engine.networks.endpointsOf(container) },
    Mounts: engine.volumes.describe(container.mounts),
  };
}
