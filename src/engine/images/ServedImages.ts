import type { Registry, RegistryImage, RegistryRefusal } from '../state/Registry.ts';

/** Registries that answer here, besides Docker Hub. */
const ownHost = '127.0.0.1:5000';

/** Docker Hub and the registry of this computer, both serving images made beforehand. */
export class ServedImages implements Registry {
  /** By `host/path`, then in order of being served. */
  private readonly repositories = new Map<string, RegistryImage[]>();

  /** @param hub what Docker Hub has. @param own what of it the registry at 127.0.0.1:5000 has too: `library/redis:7`. */
  constructor(hub: readonly RegistryImage[], own: readonly string[]) {
    for (const served of hub) {
      this.add(served);
      if (own.includes(`${served.path}:${served.tag}`)) this.add({ ...served, host: ownHost });
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
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+)(:\d+)?$/.test(host);
}
