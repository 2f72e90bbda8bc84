import { standIn } from '../../userland/servers/standIn.ts';
import type { Engine } from '../Engine.ts';
import type { ForeignApp } from '../ForeignApp.ts';
import { emptyConfig } from '../images/emptyConfig.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { unixMs } from '../unixMs.ts';
import { createContainer } from './createContainer.ts';

/** A record for an instance that was made without the daemon: a name of its own, and its app's image. */
export function adoptContainer(
  engine: Engine,
  row: number,
  { imageRef, stopsOnTerm }: ForeignApp,
): void {
  const image = engine.images.lookUp(imageRef) ?? bringImage(engine, imageRef);
  const hasCommand = (image.config.Cmd ?? image.config.Entrypoint ?? []).length > 0;
  const config = { Image: imageRef, ...(!hasCommand && { Cmd: ['app'] }) };
  const request = { name: '', config, hostConfig: {}, endpoints: new Map() };
  const container = createContainer(engine, request, row);
  // A web server serves its neighbours; what else the image would run ends at once, or asks for settings.
  if (!('80/tcp' in (image.config.ExposedPorts ?? {}))) {
    container.live.standIn = standIn(stopsOnTerm);
  }
}

/** The host has fetched it already; where no registry knows it, it is known by name alone. */
function bringImage(engine: Engine, imageRef: string): EngineImage {
  const { images } = engine;
  const [repository = '', tag = 'latest'] = imageRef.split(':');
  const path = repository.includes('/') ? repository : `library/${repository}`;
  const served = images.registry.lookUp('docker.io', path, tag);
  const image = typeof served === 'string' ? unknownImage(engine) : served.image;
  images.add(image);
  images.tag(imageRef, image.id);
  return image;
}

function unknownImage(engine: Engine): EngineImage {
  return {
    id: `sha256:${engine.newId()}`,
    parentId: '',
    createdMs: unixMs(engine.host.clock),
    author: '',
    comment: '',
    containerId: '',
    containerConfig: emptyConfig,
    config: emptyConfig,
    architecture: 'amd64',
    os: 'linux',
    dockerVersion: '',
    layers: [],
    history: [],
  };
}
