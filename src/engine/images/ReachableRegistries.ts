import type { EngineLayer } from '../state/EngineImage.ts';
import type { Registry, RegistryImage, RegistryRefusal } from '../state/Registry.ts';
import type { ListeningRegistries } from './ListeningRegistries.ts';
import type { ServedImages } from './ServedImages.ts';

/** The registries that can be reached: those that always stand, and what listens on this computer. */
export class ReachableRegistries implements Registry {
  private readonly standing: ServedImages;
  private readonly listening: ListeningRegistries;

  constructor(standing: ServedImages, listening: ListeningRegistries) {
    this.standing = standing;
    this.listening = listening;
  }

  reach(host: string): RegistryRefusal | null {
    if (this.standing.serves(host)) return null;
    if (!isLoopback(host)) return 'noSuchHost';
    return this.listening.reach(host) === 'refused' ? 'refused' : null;
  }

  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal {
    return this.reach(host) ?? this.at(host).lookUp(host, path, tagOrDigest);
  }

  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal {
    return this.reach(host) ?? this.at(host).tagsOf(host, path);
  }

  hasLayer(host: string, path: string, layer: EngineLayer): boolean {
    return this.reach(host) === null && this.at(host).hasLayer(host, path, layer);
  }

  addLayer(host: string, path: string, layer: EngineLayer): RegistryRefusal | null {
    return this.reach(host) ?? this.at(host).addLayer(host, path, layer);
  }

  add(image: RegistryImage): RegistryRefusal | null {
    return this.reach(image.host) ?? this.at(image.host).add(image);
  }

  all(): readonly RegistryImage[] {
    return this.standing.all();
  }

  private at(host: string): ServedImages | ListeningRegistries {
    return this.standing.serves(host) ? this.standing : this.listening;
  }
}

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+)(:\d+)?$/.test(host);
}
