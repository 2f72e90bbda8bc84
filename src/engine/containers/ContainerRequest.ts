import type { EndpointRequest } from '../state/ContainerRecord.ts';
import type { HostConfig } from '../state/HostConfig.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';

/** What a container is made from: the body of `POST /containers/create`, or what a build step asks for. */
export interface ContainerRequest {
  readonly name: string;
  readonly config: Partial<ImageConfig>;
  readonly hostConfig: Partial<HostConfig>;
  /** Networks by name, with what is asked of each. */
  readonly endpoints: ReadonlyMap<string, EndpointRequest>;
  /** What its image must be for, `linux/arm64`: null where nothing is said. */
  readonly platform?: string | null;
}
