import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { configJson } from './configJson.ts';

/** An image's configuration file, as registries and `docker save` keep it; its digest is the image's id. */
export function imageJson(image: Omit<EngineImage, 'id'>): string {
  return JSON.stringify({
    architecture: image.architecture,
    ...(image.author ? { author: image.author } : {}),
    ...(image.comment ? { comment: image.comment } : {}),
    config: configJson(image.config),
    ...(image.containerId ? { container: image.containerId } : {}),
    container_config: configJson(image.containerConfig),
    created: rfc3339Nano(image.createdMs),
    docker_version: image.dockerVersion,
    history: image.history.map((line) => ({
      created: rfc3339Nano(line.createdMs),
      ...(line.createdBy ? { created_by: line.createdBy } : {}),
      ...(line.comment ? { comment: line.comment } : {}),
      ...(line.isEmptyLayer ? { empty_layer: true } : {}),
    })),
    os: image.os,
    rootfs: { type: 'layers', diff_ids: image.layers.map(({ diffId }) => diffId) },
  });
}
