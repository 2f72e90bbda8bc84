import type { FileSystem } from '../../userland/FileSystem.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { Dockerfile } from './parseDockerfile.ts';

/** What `POST /build` asks for. */
export interface BuildRequest {
  readonly dockerfile: Dockerfile;
  readonly context: FileSystem;
  /** `name:tag`. */
  readonly tags: readonly string[];
  readonly target: string;
  /** Null for `--build-arg NAME` of what the client has not set. */
  readonly buildArgs: ReadonlyMap<string, string | null>;
  readonly labels: Readonly<Record<string, string>>;
  readonly usesCache: boolean;
  /** Images whose steps count as cached too. */
  readonly cacheFrom: readonly string[];
  readonly doesPull: boolean;
  readonly removes: boolean;
  readonly removesAlways: boolean;
  readonly isQuiet: boolean;
  readonly hostConfig: Partial<HostConfig>;
}
