import type { Protocol } from './PublishedPort.ts';

/** Linux's net.ipv4.ip_local_port_range: where dockerd takes a port nobody named. */
const ephemeral = { first: 32768, last: 60999 };
const anyAddress = '0.0.0.0';

/** Ports of the host that are given out, by protocol and address. */
export class HostPorts {
  private readonly taken = new Map<string, Set<string>>();
  private next = ephemeral.first;

  isFree(protocol: Protocol, address: string, port: number): boolean {
    const addresses = this.taken.get(`${protocol}/${port}`);
    if (!addresses || addresses.size === 0) return true;
    return address !== anyAddress && !addresses.has(anyAddress) && !addresses.has(address);
  }

  /** @returns whether it could be had. */
  take(protocol: Protocol, address: string, port: number): boolean {
    if (!this.isFree(protocol, address, port)) return false;
    const key = `${protocol}/${port}`;
    const addresses = this.taken.get(key) ?? new Set();
    this.taken.set(key, addresses.add(address));
    return true;
  }

  /** The next port nobody named; null when none is left. */
  takeEphemeral(protocol: Protocol, address: string): number | null {
    for (let tries = ephemeral.last - ephemeral.first; tries >= 0; tries -= 1) {
      const port = this.next;
      this.next = port === ephemeral.last ? ephemeral.first : port + 1;
      if (this.take(protocol, address, port)) return port;
    }
    return null;
  }

  release(protocol: Protocol, address: string, port: number): void {
    this.taken.get(`${protocol}/${port}`)?.delete(address);
  }
}
