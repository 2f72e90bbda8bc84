import type { EngineImage, EngineLayer } from './EngineImage.ts';

/** An image a registry serves. */
export interface RegistryImage {
  /** `docker.io`, `127.0.0.1:5000`. */
  readonly host: string;
  /** `library/nginx`. */
  readonly path: string;
  readonly tag: string;
  /** Of its manifest: `sha256:…`. */
  readonly digest: string;
  readonly manifestBytes: number;
  readonly image: EngineImage;
}

/** A registry's answer to a name it does not serve, or why there is none. `noRegistry`: something else listens. */
export type RegistryRefusal =
  'denied' | 'manifestUnknown' | 'refused' | 'noSuchHost' | 'noRegistry' | 'broken';

/** The registries this computer can reach: Docker Hub, and what listens at its own ports. */
export interface Registry {
  /** Whether anything answers there, nothing being asked: null when it does. */
  reach(host: string): RegistryRefusal | null;
  /** By tag or `sha256:…`. */
  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal;
  /** All tags of a repository. */
  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal;
  /** Whether a repository has a layer already, so that a push need not send it. */
  hasLayer(host: string, path: string, layer: EngineLayer): boolean;
  /** Sends a layer; null when the registry has taken it. */
  addLayer(host: string, path: string, layer: EngineLayer): RegistryRefusal | null;
  /** Serves what was pushed, its layers being there; only private registries take it: null when they did. */
  add(image: RegistryImage): RegistryRefusal | null;
  /** Everything that always stands there to be pulled, for catalogues and search. */
  all(): readonly RegistryImage[];
}
