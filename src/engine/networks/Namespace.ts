import type { NetworkInterface, NetworkView, SimulatedServer } from '../../userland/NetworkView.ts';
import type { Endpoint } from '../state/NetworkRecord.ts';

/** Where a namespace's packets and questions go once they leave it. */
export interface Wire {
  resolve(name: string): string | null;
  connect(address: string, port: number): SimulatedServer | 'refused' | null;
}

const loopback: NetworkInterface = {
  name: 'lo',
  address: '127.0.0.1',
  prefixLength: 8,
  mac: '00:00:00:00:00:00',
  mtu: 65536,
};

const mtuOption = 'com.docker.network.driver.mtu';
const usualMtu = 1500;

/** A network namespace: loopback, an interface for each network it is on, and the ports opened in it. */
export class Namespace implements NetworkView {
  /** 64 hex digits: dockerd's sandbox id. */
  readonly id: string;
  /** In the order of their interfaces. */
  readonly endpoints: Endpoint[] = [];
  private readonly names = new Map<Endpoint, string>();
  /** Of the next interface: a number is not given twice. */
  private nextNumber = 0;
  private readonly servers = new Map<number, SimulatedServer>();
  private readonly wire: Wire;
  private readonly card: (NetworkInterface & { readonly gateway: string }) | null;

  /** @param card the network card of a namespace that is a whole computer's. */
  constructor(
    id: string,
    wire: Wire,
    card: (NetworkInterface & { readonly gateway: string }) | null = null,
  ) {
    this.id = id;
    this.wire = wire;
    this.card = card;
  }

  get interfaces(): readonly NetworkInterface[] {
    const own = this.endpoints.filter(({ address }) => address !== '');
    return [
      loopback,
      ...(this.card ? [this.card] : []),
      ...own.map((endpoint) => ({
        name: this.names.get(endpoint) ?? '',
        address: endpoint.address,
        prefixLength: endpoint.prefixLength,
        mac: endpoint.mac,
        mtu: Number(endpoint.network.options[mtuOption] ?? usualMtu),
      })),
    ];
  }

  get gateway(): string | null {
    return this.outward?.gateway ?? this.card?.gateway ?? null;
  }

  /** Whose network is the way out. */
  get outward(): Endpoint | null {
    const ways = this.endpoints.filter(({ gateway }) => gateway !== '');
    return ways.toSorted(byPriority)[0] ?? null;
  }

  get isOnline(): boolean {
    const isOpen = ({ network, gateway }: Endpoint) => gateway !== '' && !network.isInternal;
    return this.card !== null || this.endpoints.some(isOpen);
  }

  /** @param bytes of a file from outside, over one connection */
  fetched(bytes: number): void {
    const { outward } = this;
    if (!outward) return;
    outward.traffic.meet(outward.gateway);
    outward.traffic.fetch(bytes);
  }

  add(endpoint: Endpoint): void {
    if (endpoint.address) {
      this.names.set(endpoint, `eth${this.nextNumber}`);
      this.nextNumber += 1;
    }
    this.endpoints.push(endpoint);
  }

  drop(endpoint: Endpoint): void {
    this.names.delete(endpoint);
    this.endpoints.splice(this.endpoints.indexOf(endpoint), 1);
  }

  resolve(name: string): string | null {
    return this.wire.resolve(name);
  }

  isReachable(address: string): boolean {
    // Any port tells: a host that is there refuses at least.
    return this.connect(address, 0) !== null;
  }

  connect(address: string, port: number): SimulatedServer | 'refused' | null {
    return this.wire.connect(address, port);
  }

  serverAt(port: number): SimulatedServer | 'refused' {
    return this.servers.get(port) ?? 'refused';
  }

  isOwn(address: string): boolean {
    return (
      address.startsWith('127.') ||
      address === '0.0.0.0' ||
      address === this.card?.address ||
      this.endpoints.some((endpoint) => endpoint.address === address)
    );
  }

  listen(port: number, server: SimulatedServer): (() => void) | false {
    if (this.servers.has(port)) return false;
    this.servers.set(port, server);
    return () => {
      if (this.servers.get(port) === server) this.servers.delete(port);
    };
  }
}

/** Whose gateway is the way out, as libnetwork orders a sandbox's endpoints: internal ones last, then by name. */
function byPriority({ network: a }: Endpoint, { network: b }: Endpoint): number {
  return Number(a.isInternal) - Number(b.isInternal) || (a.name < b.name ? -1 : 1);
}
