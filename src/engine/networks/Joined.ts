import type { Endpoint } from '../state/NetworkRecord.ts';
import type { Namespace } from './Namespace.ts';
import type { PublishedPort } from './PublishedPort.ts';

/** What a container has of the network while it runs. */
export interface Joined {
  readonly namespace: Namespace;
  /** Endpoints of its own, by network name; none where it shares a namespace. */
  readonly endpoints: Map<string, Endpoint>;
  readonly ports: readonly PublishedPort[];
  /** `Ports` of a list. */
  readonly listedPorts: readonly object[];
  readonly closePorts: () => void;
}
