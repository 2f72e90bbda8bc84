import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { configJson } from './configJson.ts';
import { imageBytes } from './imageBytes.ts';
import { layerFolders } from './layerFolders.ts';

/** `GET /images/{name}/json` */
export const inspectImage: Handler = ({ images }, { params }, reply) => {
  const { name = '' } = params;
  let image;
  try {
    image = images.find(name);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.status, `no such image: ${name}: ${error.message}`);
  }
  const bytes = imageBytes(image);
  reply.json(200, {
    Id: image.id,
    RepoTags: images.tagsOf(image.id),
    RepoDigests: images.digestsOf(image.id),
    Parent: image.parentId,
    Comment: image.comment,
    Created: rfc3339Nano(image.createdMs),
    Container: image.containerId,
    ContainerConfig: configJson(image.containerConfig),
    DockerVersion: image.dockerVersion,
    Author: image.author,
    Config: configJson(image.config),
    Architecture: image.architecture,
    Os: image.os,
    Size: bytes,
    VirtualSize: bytes,
    GraphDriver: { Data: overlayOf(image), Name: 'overlay2' },
    RootFS: {
      Type: 'layers',
      ...(image.layers.length > 0 ? { Layers: image.layers.map(({ diffId }) => diffId) } : {}),
    },
    Metadata: { LastTagTime: rfc3339Nano(images.taggedMs(image.id)) },
  });
};

function overlayOf(image: EngineImage): object | null {
  const [top, ...lowers] = layerFolders(image.layers);
  if (top === undefined) return null;
  return {
    ...(lowers.length > 0 ? { LowerDir: lowers.map((folder) => `${folder}/diff`).join(':') } : {}),
    MergedDir: `${top}/merged`,
    UpperDir: `${top}/diff`,
    WorkDir: `${top}/work`,
  };
}
