import { Subnet } from './Subnet.ts';

/** The addresses of one network: each is given out once, the lowest free one first. */
export class AddressPool {
  readonly subnet: Subnet;
  readonly gateway: number;
  /** Where containers' addresses come from: the subnet, or its `--ip-range`. */
  private readonly range: Subnet;
  private readonly taken = new Set<number>();
  /** No address of the range below this one is free. */
  private lowest: number;

  /** Somebody chose its subnet: only then may containers choose their addresses. */
  readonly isAskedFor: boolean;

  /** @param gateway null for the first address; it stays out of reach of containers. */
  constructor(subnet: Subnet, range: Subnet | null, gateway: number | null, isAskedFor = false) {
    this.subnet = subnet;
    this.isAskedFor = isAskedFor;
    this.range = range ?? subnet;
    this.lowest = this.range.base;
    this.gateway = gateway ?? this.firstFree() ?? subnet.base;
    this.taken.add(this.gateway);
  }

  get gatewayText(): string {
    return Subnet.format(this.gateway);
  }

  /** Null when all are taken. */
  take(): number | null {
    const address = this.firstFree();
    if (address !== null) this.taken.add(address);
    return address;
  }

  /** @returns `taken` or `outside` when it cannot be had. */
  reserve(address: number): 'taken' | 'outside' | null {
    if (!this.subnet.contains(address)) return 'outside';
    if (this.taken.has(address)) return 'taken';
    this.taken.add(address);
    return null;
  }

  release(address: string): void {
    const number = Subnet.addressOf(address);
    if (number === null) return;
    this.taken.delete(number);
    this.lowest = Math.max(this.range.base, Math.min(this.lowest, number));
  }

  private firstFree(): number | null {
    const { base, last } = this.subnet;
    const end = this.range.last;
    for (let address = this.lowest; address <= end; address += 1) {
      if (address === base || address === last || this.taken.has(address)) continue;
      this.lowest = address;
      return address;
    }
    return null;
  }
}
