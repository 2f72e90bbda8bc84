import type {
  EngineContainerView,
  EngineImageView,
  EngineRequest,
  EngineSnapshot,
  RegistryImageView,
} from '../world/EngineSnapshot.ts';
import { statusOf } from './containers/statusOf.ts';
import type { Engine } from './Engine.ts';
import type { ContainerRecord } from './state/ContainerRecord.ts';
import type { EngineImage } from './state/EngineImage.ts';

/** Events a view can show. */
const shownEvents = 20;

/**
 * The daemon as views see it now.
 * @param requests on their way at this moment @param revision to tell this snapshot from the one before
 */
export function engineSnapshot(
  engine: Engine,
  requests: readonly EngineRequest[],
  revision: number,
): EngineSnapshot {
  const { images, networks, containers, events, host } = engine;
  const all = images.all();
  const sizes = new Map(
    all.flatMap(({ layers }) =>
      layers.map(({ diffId, sizeBytes }) => [diffId, sizeBytes] as const),
    ),
  );
  const views = all.map((image) => imageView(engine, image));
  return {
    revision,
    requests,
    registry: images.registry.all().map(({ host: server, path, tag, image }) => {
      const reference = `${familiar(server, path)}:${tag}`;
      const isHere = images.lookUp(reference)?.id === image.id;
      return { reference, sizeBytes: bytesOf(image), isHere, layers: layersOf(image) };
    }),
    images: views,
    containers: containers.all().map((container) => containerView(engine, container)),
    networks: networks.all().map(({ name, driver, ipamConfig }) => {
      return { name, driver, subnet: ipamConfig[0]?.Subnet ?? '' };
    }),
    events: events.past.slice(-shownEvents).map(({ type, action, actorId, attributes, timeMs }) => {
      const name = attributes.name ?? actorId.replace('sha256:', '').slice(0, 12);
      return { atMs: timeMs - host.clock.epochMs, text: `${type} ${action} ${name}` };
    }),
    storedBytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
    unsharedBytes: views.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
}

function familiar(server: string, path: string): string {
  return server === 'docker.io' ? path.replace(/^library\//, '') : `${server}/${path}`;
}

function bytesOf({ layers }: EngineImage): number {
  return layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

function layersOf({ history, layers }: EngineImage): RegistryImageView['layers'] {
  const made = history.filter(({ isEmptyLayer }) => !isEmptyLayer);
  return layers.map(({ diffId, sizeBytes }, index) => {
    return { digest: diffId, sizeBytes, createdBy: made[index]?.createdBy ?? '' };
  });
}

function imageView({ images }: Engine, image: EngineImage): EngineImageView {
  const tags = images.tagsOf(image.id);
  return {
    id: image.id,
    tags,
    layers: layersOf(image).map((layer) => {
      return { ...layer, doneShare: 1, cache: null, missReason: '' };
    }),
    sizeBytes: bytesOf(image),
    isPulling: false,
    isBuiltHere: images.digestsOf(image.id).length === 0,
  };
}

function containerView(engine: Engine, container: ContainerRecord): EngineContainerView {
  const { host, networks } = engine;
  const { id, name, imageId, config, row, hostConfig } = container;
  const ports = networks.portsOf(container) as readonly {
    readonly PrivatePort: number;
    readonly PublicPort?: number;
    readonly Type: string;
  }[];
  const published = new Map(
    ports
      .filter(({ PublicPort }) => PublicPort !== undefined)
      .map((port) => [`${port.PublicPort}/${port.Type}`, port]),
  );
  return {
    id,
    name,
    imageId,
    imageName: config.Image,
    row,
    status: statusOf(engine, container),
    exitCode: container.exitCode,
    isOomKilled: container.isOomKilled,
    memoryBytes: Math.max(host.memoryOf(row), container.sandbox?.memoryBytes ?? 0),
    memoryLimitBytes: hostConfig.Memory > 0 ? hostConfig.Memory : null,
    writableBytes: container.files.writtenBytes,
    networks: Object.entries(networks.endpointsOf(container)).map(([network, endpoint]) => {
      const { IPAddress = '' } = endpoint as { readonly IPAddress?: string };
      return { name: network, address: IPAddress };
    }),
    ports: [...published.values()].map(({ PrivatePort, PublicPort = 0, Type }) => {
      return { hostPort: PublicPort, containerPort: PrivatePort, protocol: Type };
    }),
  };
}
