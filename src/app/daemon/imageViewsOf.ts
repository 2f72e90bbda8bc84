import type { Engine } from '../../engine/Engine.ts';
import { imageBytes } from '../../engine/images/imageBytes.ts';
import type { EngineImage } from '../../engine/state/EngineImage.ts';
import type { ImageBuild, ImagePull } from '../../engine/state/ImageWork.ts';
import type { EngineImageView, EngineLayerView } from '../../world/EngineSnapshot.ts';
import { buildStepsOf } from './buildStepsOf.ts';
import { layersOf } from './layersOf.ts';

/** The images here as `docker images` lists them, then those on their way: pulled or being built. */
export function imageViewsOf(engine: Engine): readonly EngineImageView[] {
  const { images } = engine;
  const builds = [...images.work.builds];
  const unfinished = new Set(builds.map(({ image }) => image?.id));
  const here = images
    .all()
    .filter(
      (image) => isShown(engine, image) && (isNamed(engine, image) || !unfinished.has(image.id)),
    )
    .map((image) => imageView(engine, image));
  const shown = new Set(here.map(({ id }) => id));
  return [
    ...here,
    ...[...images.work.pulls]
      .filter(({ image }) => images.lookUp(image.id) === null)
      .map((pull) => pullView(engine, pull)),
    ...builds.flatMap((build) => buildView(engine, build, shown)),
  ];
}

function isNamed({ images }: Engine, { id }: EngineImage): boolean {
  return images.tagsOf(id).length > 0;
}

/** What lies between a build's steps is under another image anyway. */
function isShown(engine: Engine, image: EngineImage): boolean {
  const { images, containers } = engine;
  return (
    isNamed(engine, image) ||
    images.childrenOf(image.id).length === 0 ||
    containers.usingImage(image.id).length > 0
  );
}

function imageView(engine: Engine, image: EngineImage): EngineImageView {
  const steps = buildStepsOf(engine, image);
  const making = new Map(
    steps.filter(({ makesLayer }) => makesLayer).map((step) => [step.belowCount, step]),
  );
  const isCommitted = image.containerId !== '' && engine.images.digestsOf(image.id).length === 0;
  const layers = layersOf(image).map((layer, index): EngineLayerView => {
    const step = making.get(index);
    const cache = step?.cache ?? null;
    return { ...layer, doneShare: 1, cache, missReason: step?.missReason ?? '' };
  });
  return {
    id: image.id,
    tags: engine.images.tagsOf(image.id),
    layers,
    sizeBytes: imageBytes(image),
    isPulling: false,
    isBuilding: false,
    isBuiltHere: steps.length > 0 || isCommitted,
    steps: steps.map(({ instruction, makesLayer, sizeBytes, cache, missReason }) => {
      return { instruction, makesLayer, sizeBytes, cache, missReason };
    }),
  };
}

function pullView(engine: Engine, { name, image, layers }: ImagePull): EngineImageView {
  const done = new Map(
    layers.map(({ digest, state, doneBytes, totalBytes }) => [
      digest,
      shareOf(state, doneBytes, totalBytes),
    ]),
  );
  const view = imageView(engine, image);
  return {
    ...view,
    tags: [name],
    layers: view.layers.map((layer) => ({ ...layer, doneShare: done.get(layer.digest) ?? 1 })),
    isPulling: true,
    isBuiltHere: false,
  };
}

/** Downloaded it is half here: what counts is on the disk. */
function shareOf(
  state: ImagePull['layers'][number]['state'],
  doneBytes: number,
  totalBytes: number,
): number {
  const share = totalBytes === 0 ? 1 : doneBytes / totalBytes;
  switch (state) {
    case 'Waiting':
      return 0;
    case 'Downloading':
      return share / 2;
    case 'Verifying Checksum':
    case 'Download complete':
      return 0.5;
    case 'Extracting':
      return 0.5 + share / 2;
    case 'Pull complete':
    case 'Already exists':
      return 1;
  }
}

function buildView(
  engine: Engine,
  { image, tags, instruction, writtenBytes }: ImageBuild,
  shown: ReadonlySet<string>,
): readonly EngineImageView[] {
  if (!image) return [];
  const view = imageView(engine, image);
  const layer = {
    digest: `written ${image.id}`,
    sizeBytes: writtenBytes,
    createdBy: instruction,
    doneShare: 1,
    cache: null,
    missReason: '',
  };
  const layers = writtenBytes > 0 ? [...view.layers, layer] : view.layers;
  return [
    {
      ...view,
      // Before its first step it is the base itself, which is shown by its own name.
      id: shown.has(image.id) ? `build ${image.id}` : image.id,
      tags: tags.slice(0, 1),
      layers,
      sizeBytes: view.sizeBytes + writtenBytes,
      isBuilding: true,
      isBuiltHere: true,
    },
  ];
}
