/** A network interface inside a sandbox. */
export interface NetworkInterface {
  /** `lo`, `eth0`. */
  readonly name: string;
  readonly address: string;
  readonly prefixLength: number;
  readonly mac: string;
  /** Bytes a packet may have. */
  readonly mtu: number;
}

/** Who asks, as a server's log tells it. */
export interface HttpClient {
  readonly address: string;
  /** `User-Agent`. */
  readonly agent: string;
  /** `Host`, where one was sent. */
  readonly host?: string;
}

/** What a request brings along. */
export interface SentBody {
  readonly sizeBytes: number;
  /** Null where its bytes are not kept, as a layer's are not. */
  readonly data: Uint8Array | null;
}

/** Answers a request that came in over a simulated network. */
export interface SimulatedServer {
  /** HTTP: status and body for a method and path; the host asks where no client is named. */
  handle(
    method: string,
    path: string,
    client?: HttpClient,
    sent?: SentBody,
  ): { readonly status: number; readonly body: Uint8Array };
}

/** What processes of a sandbox see of the network; the engine's networks stand behind it. */
export interface NetworkView {
  readonly interfaces: readonly NetworkInterface[];
  readonly gateway: string | null;
  /** Whether what it sends through the gateway gets anywhere: an internal network's does not. */
  readonly isOnline: boolean;
  /** Docker's embedded DNS and /etc/hosts: an address, or null for NXDOMAIN. */
  resolve(name: string): string | null;
  /** Whether an address answers a ping. */
  isReachable(address: string): boolean;
  /** The server listening there; `refused` when the host is there but nothing listens, null when unreachable. */
  connect(address: string, port: number): SimulatedServer | 'refused' | null;
  /** Counts what a program has fetched from outside, bytes. */
  fetched(bytes: number): void;
  /** Opens a port of this sandbox; false when it is taken. Returns how to close it otherwise. */
  listen(port: number, server: SimulatedServer): (() => void) | false;
}
