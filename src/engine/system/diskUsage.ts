import type { Engine } from '../Engine.ts';
import { listEntry } from '../containers/listEntry.ts';
import type { Handler } from '../http/Route.ts';
import { imageBytes } from '../images/imageBytes.ts';
import { sharedBytes } from '../images/sharedBytes.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { volumeBytes } from '../volumes/volumeBytes.ts';
import { volumeJson } from '../volumes/volumeJson.ts';

/** `GET /system/df`: what layers, containers and volumes take, each layer once. */
export const diskUsage: Handler = (engine, _call, reply) => {
  const images = engine.images.all();
  const heads = images.filter((image) => {
    return (
      engine.images.tagsOf(image.id).length > 0 || engine.images.childrenOf(image.id).length === 0
    );
  });
  const layers = new Map(
    images.flatMap((image) => image.layers.map(({ diffId, sizeBytes }) => [diffId, sizeBytes])),
  );
  const newestFirst = [...heads].sort((a, b) => b.createdMs - a.createdMs);
  reply.json(200, {
    LayersSize: [...layers.values()].reduce((sum, bytes) => sum + bytes, 0),
    Images: newestFirst.map((image) => imageRow(engine, image)),
    Containers: [...engine.containers.all()]
      .reverse()
      .map((container) => listEntry(engine, container, true)),
    Volumes: engine.volumes.all().map((volume) => {
      const links = engine.volumes.usersOf(volume).length;
      return volumeJson(volume, { links, bytes: volumeBytes(volume) });
    }),
    // The legacy builder caches in images: there is nothing besides.
    BuildCache: null,
    BuilderSize: 0,
  });
};

function imageRow(engine: Engine, image: EngineImage): object {
  const bytes = imageBytes(image);
  const tags = engine.images.tagsOf(image.id);
  const digests = engine.images.digestsOf(image.id);
  return {
    Containers: engine.containers.usingImage(image.id).length,
    Created: Math.floor(image.createdMs / 1000),
    Id: image.id,
    Labels: image.config.Labels,
    ParentId: image.parentId,
    RepoDigests: digests.length > 0 ? digests : null,
    RepoTags: tags.length > 0 ? tags : ['<none>:<none>'],
    SharedSize: sharedBytes(engine, image),
    Size: bytes,
    VirtualSize: bytes,
  };
}
