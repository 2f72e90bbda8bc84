import { sha256 } from '../../userland/sha256.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import type { Registry, RegistryImage, RegistryRefusal } from '../state/Registry.ts';
import { composeImage } from './composeImage.ts';
import type { ImageSpec } from './ImageSpec.ts';
import type { LayerFiles } from './LayerFiles.ts';
import { manifestJson } from './manifestJson.ts';

/** Registries that answer here, besides Docker Hub. */
const ownHost = '127.0.0.1:5000';

/** Docker Hub and the registry of this computer, both serving images made from specs. */
export class ServedImages implements Registry {
  /** By `host/path`, then in order of being served. */
  private readonly repositories = new Map<string, RegistryImage[]>();

  /** @param specs each after the one it stands on. @param own what the registry at 127.0.0.1:5000 has: `library/redis:7`. */
  constructor(specs: readonly ImageSpec[], filesOf: LayerFiles, own: readonly string[]) {
    const made = new Map<string, EngineImage>();
    for (const spec of specs) {
      const base = spec.from === null ? null : (made.get(spec.from) ?? null);
      const image = composeImage(spec, base, filesOf);
      for (const tag of spec.tags) {
        made.set(`${spec.path}:${tag}`, image);
        this.serve('docker.io', spec, tag, image);
        if (own.includes(`${spec.path}:${tag}`)) this.serve(ownHost, spec, tag, image);
      }
    }
  }

  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal {
    const images = this.tagsOf(host, path);
    if (typeof images === 'string') return images;
    const isWanted = ({ tag, digest }: RegistryImage): boolean =>
      tag === tagOrDigest || digest === tagOrDigest;
    return images.find(isWanted) ?? 'manifestUnknown';
  }

  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal {
    const at = host === 'localhost:5000' ? ownHost : host;
    if (at !== 'docker.io' && at !== ownHost) return isLoopback(at) ? 'refused' : 'noSuchHost';
    const found = this.repositories.get(`${at}/${path}`);
    if (found) return found;
    return at === ownHost ? 'manifestUnknown' : 'denied';
  }

  hasLayer(host: string, path: string, diffId: string): boolean {
    const images = this.tagsOf(host, path);
    if (typeof images === 'string') return false;
    return images.some(({ image }) => image.layers.some((layer) => layer.diffId === diffId));
  }

  add(served: RegistryImage): void {
    const host = served.host === 'localhost:5000' ? ownHost : served.host;
    const key = `${host}/${served.path}`;
    const others = (this.repositories.get(key) ?? []).filter(({ tag }) => tag !== served.tag);
    this.repositories.set(key, [...others, { ...served, host }]);
  }

  all(): readonly RegistryImage[] {
    return [...this.repositories.values()].flat();
  }

  private serve(host: string, spec: ImageSpec, tag: string, image: EngineImage): void {
    const manifest = manifestJson(image);
    const digest = spec.digest ?? `sha256:${sha256(manifest)}`;
    this.add({ host, path: spec.path, tag, digest, manifestBytes: manifest.length, image });
  }
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+)(:\d+)?$/.test(host);
}
