import type { EngineSnapshot } from '../world/EngineSnapshot.ts';
import { projectImage } from './projectImage.ts';
import type { Quantity } from './Quantity.ts';

type DockerQuantity = (engine: EngineSnapshot) => Quantity;

/** How many layers of the last build came so; NaN before the first. */
const builtLayers = (engine: EngineSnapshot, cache: 'hit' | 'miss'): number =>
  projectImage(engine)?.layers.filter((layer) => layer.cache === cache).length ?? Number.NaN;
/** The layers a build put on its base. */
const ownBytes = (engine: EngineSnapshot): number =>
  projectImage(engine)
    ?.layers.filter(({ cache }) => cache !== null)
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0) ?? Number.NaN;
const layers = ({ images }: EngineSnapshot): number =>
  new Set(images.flatMap((image) => image.layers.map(({ digest }) => digest))).size;

const count =
  (read: (engine: EngineSnapshot) => number): DockerQuantity =>
  (engine) => ({ kind: 'count', value: read(engine) });
const bytes =
  (read: (engine: EngineSnapshot) => number): DockerQuantity =>
  (engine) => ({ kind: 'diskBytes', value: read(engine) });

/** What a caption can say of the Docker daemon, by name after `docker.`. */
export const dockerQuantities: Readonly<Record<string, DockerQuantity>> = {
  images: count(({ images }) => images.length),
  tags: count(({ images }) => images.reduce((sum, { tags }) => sum + tags.length, 0)),
  /** Layers on disk, each once. */
  layers: count(layers),
  stored: bytes(({ storedBytes }) => storedBytes),
  /** What the images would take if each brought all its layers. */
  unshared: bytes(({ unsharedBytes }) => unsharedBytes),
  saved: bytes(({ unsharedBytes, storedBytes }) => unsharedBytes - storedBytes),
  containers: count(({ containers }) => containers.length),
  running: count(
    ({ containers }) => containers.filter(({ status }) => status === 'running').length,
  ),
  /** Of the newest container that is not running. */
  exitCode: count(
    ({ containers }) => containers.findLast(({ status }) => status === 'exited')?.exitCode ?? NaN,
  ),
  written: bytes(({ containers }) =>
    containers.reduce((sum, { writableBytes }) => sum + writableBytes, 0),
  ),
  'build.size': bytes((engine) => projectImage(engine)?.sizeBytes ?? Number.NaN),
  'build.own': bytes(ownBytes),
  'build.layers': count((engine) => projectImage(engine)?.layers.length ?? Number.NaN),
  'build.hits': count((engine) => builtLayers(engine, 'hit')),
  'build.misses': count((engine) => builtLayers(engine, 'miss')),
};
