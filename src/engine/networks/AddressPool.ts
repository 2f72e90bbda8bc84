import { Subnet } from './Subnet.ts';

/** The addresses of one network: each is given out once, the lowest free one first. */
export class AddressPool {
  readonly subnet: Subnet;
  readonly gateway: number;
  /** Where containers' addresses come from: the subnet, or its `--ip-range`. */
  private readonly range: Subnet;
  private readonly taken = new Set<number>();

  /** Somebody chose its subnet: only then may containers choose their addresses. */
  readonly isAskedFor: boolean;

  /** @param gateway null for the first address; it stays out of reach of containers. */
  constructor(subnet: Subnet, range: Subnet | null, gateway: number | null, isAskedFor = false) {
    this.subnet = subnet;
    this.isAskedFor = isAskedFor;
    this.range = range ?? subnet;
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
    if (number !== null) this.taken.delete(number);
  }

  private firstFree(): number | null {
    for (let address = this.range.base; address <= this.range.last; address += 1) {
      if (address === this.subnet.base || address === this.subnet.last) continue;
      if (!this.taken.has(address)) return address;
    }
    return null;
  }
}
