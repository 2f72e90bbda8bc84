import type { EngineLayer } from '../state/EngineImage.ts';
import type { RegistryImage, RegistryRefusal } from '../state/Registry.ts';

const hubHost = 'docker.io';

/** Registries that always stand, Docker Hub first of all, and the images made beforehand that they serve. */
export class ServedImages {
  /** By `host/path`, then in order of being served. */
  private readonly repositories = new Map<string, RegistryImage[]>();
  private readonly hosts = new Set([hubHost]);

  /** @param served by registries that stand as soon as they serve something */
  constructor(served: readonly RegistryImage[]) {
    for (const image of served) {
      this.hosts.add(image.host);
      this.add(image);
    }
  }

  serves(host: string): boolean {
    return this.hosts.has(numeric(host));
  }

  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal {
    const images = this.tagsOf(host, path);
    if (typeof images === 'string') return images;
    const isWanted = ({ tag, digest }: RegistryImage): boolean =>
      tag === tagOrDigest || digest === tagOrDigest;
    return images.find(isWanted) ?? 'manifestUnknown';
  }

  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal {
    const found = this.repositories.get(`${numeric(host)}/${path}`);
    if (found) return found;
    return host === hubHost ? 'denied' : 'manifestUnknown';
  }

  hasLayer(host: string, path: string, { diffId }: EngineLayer): boolean {
    const images = this.tagsOf(host, path);
    if (typeof images === 'string') return false;
    return images.some(({ image }) => image.layers.some((layer) => layer.diffId === diffId));
  }

  /** Docker Hub takes nothing from strangers. */
  addLayer(host: string): RegistryRefusal | null {
    return host === hubHost ? 'denied' : null;
  }

  add(served: RegistryImage): RegistryRefusal | null {
    const host = numeric(served.host);
    const key = `${host}/${served.path}`;
    const others = (this.repositories.get(key) ?? []).filter(({ tag }) => tag !== served.tag);
    this.repositories.set(key, [...others, { ...served, host }]);
    return null;
  }

  all(): readonly RegistryImage[] {
    return [...this.repositories.values()].flat();
  }
}

/** `localhost` and its address are the same host. */
function numeric(host: string): string {
  return host.replace(/^localhost(?=:|$)/, '127.0.0.1');
}
