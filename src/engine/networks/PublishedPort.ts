export type Protocol = 'tcp' | 'udp' | 'sctp';

/** A port of a container, and the one of the host that leads to it. */
export interface PublishedPort {
  readonly protocol: Protocol;
  readonly containerPort: number;
  /** `0.0.0.0` for every address. */
  readonly hostAddress: string;
  readonly hostPort: number;
}
