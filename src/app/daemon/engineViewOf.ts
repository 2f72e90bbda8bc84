import type { Engine } from '../../engine/Engine.ts';
import type { EngineImage } from '../../engine/state/EngineImage.ts';
import type {
  EngineContainerView,
  EngineImageView,
  EngineSnapshot,
  RegistryImageView,
} from '../../world/EngineSnapshot.ts';
import type { RequestTrail } from './RequestTrail.ts';

const mostEvents = 20;

/** The daemon as views see it. @param revision grows whenever something changed. */
export function engineViewOf(
  engine: Engine,
  trail: RequestTrail,
  revision: number,
): EngineSnapshot {
  const { images, containers, networks, events, host } = engine;
  const all = images.all();
  const layers = new Map(
    all.flatMap((image) => image.layers.map((layer) => [layer.digest, layer.sizeBytes] as const)),
  );
  const sum = (sizes: Iterable<number>): number => [...sizes].reduce((a, b) => a + b, 0);
  return {
    revision,
    requests: trail.requests,
    registry: registryOf(engine),
    images: all.filter((image) => isShown(engine, image)).map((image) => imageOf(engine, image)),
    containers: containers.all().map((container): EngineContainerView => {
      const { row, hostConfig } = container;
      return {
        id: container.id,
        name: container.name,
        imageId: container.imageId,
        imageName: container.config.Image,
        row,
        status: host.statusOf(row),
        exitCode: container.exitCode,
        isOomKilled: container.isOomKilled,
        memoryBytes: host.memoryOf(row),
        memoryLimitBytes: hostConfig.Memory > 0 ? hostConfig.Memory : null,
        writableBytes: container.files.writtenBytes,
        networks: Object.entries(networks.endpointsOf(container)).map(([name, endpoint]) => ({
          name,
          address: (endpoint as { IPAddress?: string }).IPAddress ?? '',
        })),
        ports: (
          networks.portsOf(container) as {
            PublicPort?: number;
            PrivatePort: number;
            Type: string;
          }[]
        ).flatMap(({ PublicPort, PrivatePort, Type }) =>
          PublicPort === undefined
            ? []
            : [{ hostPort: PublicPort, containerPort: PrivatePort, protocol: Type }],
        ),
      };
    }),
    networks: networks.all().map(({ name, driver, ipamConfig }) => ({
      name,
      driver,
      subnet: ipamConfig[0]?.Subnet ?? '',
    })),
    events: events.past.slice(-mostEvents).map(({ type, action, actorId, attributes, timeMs }) => ({
      atMs: timeMs - host.clock.epochMs,
      text: `${type} ${action} ${attributes['name'] ?? actorId.replace('sha256:', '').slice(0, 12)}`,
    })),
    storedBytes: sum(layers.values()),
    unsharedBytes: sum(
      all
        .filter((image) => isShown(engine, image))
        .flatMap((image) => image.layers.map(({ sizeBytes }) => sizeBytes)),
    ),
  };
}

/** Images with a name, or that something runs from: the ones between a build's steps lie under them anyway. */
function isShown({ images, containers }: Engine, { id }: EngineImage): boolean {
  return images.tagsOf(id).length > 0 || containers.usingImage(id).length > 0;
}

function imageOf({ images }: Engine, image: EngineImage): EngineImageView {
  const steps = stepsOf(image, images.steps, (id) => images.lookUp(id));
  return {
    id: image.id,
    tags: images.tagsOf(image.id),
    layers: layersOf(image).map(({ digest, sizeBytes, createdBy }) => {
      const step = steps.get(createdBy);
      return {
        digest,
        sizeBytes,
        createdBy,
        doneShare: 1,
        cache: step ? (step.isHit ? 'hit' : 'miss') : null,
        missReason: step?.missReason ?? '',
      };
    }),
    sizeBytes: image.layers.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0),
    isPulling: false,
    isBuiltHere: steps.size > 0,
  };
}

/** How the last build came by each of an image's own lines, by the words of its history. */
function stepsOf(
  image: EngineImage,
  all: Engine['images']['steps'],
  find: (id: string) => EngineImage | null,
) {
  const steps = new Map<string, NonNullable<ReturnType<typeof all.get>>>();
  for (let at: EngineImage | null = image; at; at = at.parentId ? find(at.parentId) : null) {
    const step = all.get(at.id);
    const createdBy = at.history.at(-1)?.createdBy;
    if (step && createdBy !== undefined) steps.set(createdBy, step);
  }
  return steps;
}

function registryOf({ images }: Engine): readonly RegistryImageView[] {
  const seen = new Set<string>();
  return images.registry.all().flatMap(({ host, path, tag, image }) => {
    if (host !== 'docker.io' || seen.has(image.id)) return [];
    seen.add(image.id);
    return [
      {
        reference: `${path.replace('library/', '')}:${tag}`,
        sizeBytes: image.layers.reduce((bytes, { sizeBytes }) => bytes + sizeBytes, 0),
        isHere: images.lookUp(image.id) !== null,
        layers: layersOf(image),
      },
    ];
  });
}

/** An image's layers with the lines of its history that made them. */
function layersOf(image: EngineImage) {
  const history = image.history.filter(({ isEmptyLayer }) => !isEmptyLayer);
  return image.layers.map(({ digest, sizeBytes }, index) => ({
    digest,
    sizeBytes,
    createdBy: history[index]?.createdBy ?? '',
  }));
}
