import type { EngineImage } from './EngineImage.ts';

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

/** A registry's answer to a name it does not serve. */
export type RegistryRefusal = 'denied' | 'manifestUnknown' | 'refused' | 'noSuchHost';

/** The registries this computer can reach: Docker Hub and one at 127.0.0.1:5000. */
export interface Registry {
  /** By tag or `sha256:…`. */
  lookUp(host: string, path: string, tagOrDigest: string): RegistryImage | RegistryRefusal;
  /** All tags of a repository. */
  tagsOf(host: string, path: string): readonly RegistryImage[] | RegistryRefusal;
  /** Whether a repository has a layer already, so that a push need not send it. */
  hasLayer(host: string, path: string, diffId: string): boolean;
  /** Serves what was pushed; only private registries take it. */
  add(image: RegistryImage): void;
  /** Everything served, for catalogues and search. */
  all(): readonly RegistryImage[];
}
