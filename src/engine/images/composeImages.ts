import { imageFiles } from '../../userland/images/imageFiles.ts';
import { sha256 } from '../../userland/sha256.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { RegistryImage } from '../state/Registry.ts';
import { composeImage } from './composeImage.ts';
import type { ImageSpec } from './ImageSpec.ts';
import type { LayerFiles } from './LayerFiles.ts';
import { manifestJson } from './manifestJson.ts';

/**
 * Makes what registries serve, a tag at a time. It takes a while, and what it makes never changes: daemons of
 * the same images share it.
 * @param specs each after the one it stands on
 */
export function composeImages(
  specs: readonly ImageSpec[],
  filesOf: LayerFiles = imageFiles,
): readonly RegistryImage[] {
  const made = new Map<string, EngineImage>();
  return specs.flatMap((spec) => {
    const base = spec.from === null ? null : (made.get(spec.from) ?? null);
    const image = composeImage(spec, base, filesOf);
    const manifest = manifestJson(image);
    const digest = spec.digest ?? `sha256:${sha256(manifest)}`;
    const { path, host = 'docker.io' } = spec;
    return spec.tags.map((tag) => {
      made.set(`${path}:${tag}`, image);
      return { host, path, tag, digest, manifestBytes: manifest.length, image };
    });
  });
}
