import { sha256 } from '../../userland/sha256.ts';
import { dockerVersion } from '../dockerVersion.ts';
import type { EngineImage, EngineLayer, HistoryLine } from '../state/EngineImage.ts';
import { emptyConfig } from './emptyConfig.ts';
import type { ImageSpec } from './ImageSpec.ts';
import type { LayerFiles } from './LayerFiles.ts';
import { layerOf } from './layerOf.ts';
import { withId } from './withId.ts';

/** Makes an image as a build would have: its own steps on those of its base. */
export function composeImage(
  spec: ImageSpec,
  base: EngineImage | null,
  filesOf: LayerFiles,
): EngineImage {
  const layers: EngineLayer[] = [...(base?.layers ?? [])];
  const history: HistoryLine[] = [...(base?.history ?? [])];
  for (const { createdBy, layer } of spec.steps) {
    const atMs = Math.floor(spec.createdMs);
    const files = layer && filesOf(spec.path, layers.length, layer.sizeBytes, atMs, createdBy);
    const made = files && { ...layerOf(files, layer), ...digestsOf(layer.digest) };
    if (made) layers.push(made);
    history.push({
      createdMs: spec.createdMs + history.length,
      createdBy,
      comment: '',
      sizeBytes: made?.sizeBytes ?? 0,
      isEmptyLayer: !made,
    });
  }
  // A build names the image its last step stood on, which nobody but the builder ever had.
  const Image = `sha256:${sha256(`step before the last of ${spec.path}`)}`;
  const config = { ...emptyConfig, ...base?.config, ...spec.config, Image };
  const containerId = sha256(`container of ${spec.path}`);
  const lastCommand = (history.at(-1)?.createdBy ?? '').replace('/bin/sh -c #(nop) ', '').trim();
  const image = {
    parentId: '',
    createdMs: history.at(-1)?.createdMs ?? spec.createdMs,
    author: '',
    comment: '',
    containerId,
    containerConfig: {
      ...config,
      Hostname: containerId.slice(0, 12),
      Cmd: ['/bin/sh', '-c', '#(nop) ', lastCommand],
      Labels: config.Labels ?? {},
    },
    config,
    architecture: 'amd64',
    os: 'linux',
    dockerVersion,
    layers,
    history,
  };
  return spec.id ? { ...image, id: spec.id } : withId(image);
}

/** What a real registry serves has its digest, and a diff id of ours that follows from it. */
function digestsOf(digest: string | undefined): { diffId?: string; digest?: string } {
  return digest ? { digest, diffId: `sha256:${sha256(`diff of ${digest}`)}` } : {};
}
