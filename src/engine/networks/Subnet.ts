/** A block of IPv4 addresses: `10.78.0.0/24`. */
export class Subnet {
  /** First address, as an unsigned number. */
  readonly base: number;
  readonly prefixLength: number;

  constructor(base: number, prefixLength: number) {
    this.prefixLength = prefixLength;
    this.base = base - (base % this.size);
  }

  /** Null where the text is no CIDR address. */
  static parse(text: string): Subnet | null {
    const [, address = '', prefix = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
    const base = Subnet.addressOf(address);
    return base === null || Number(prefix) > 32 ? null : new Subnet(base, Number(prefix));
  }

  /** `10.0.0.1` as a number; null where it is no address. */
  static addressOf(text: string): number | null {
    const parts = text.split('.');
    if (
      parts.length !== 4 ||
      !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)
    ) {
      return null;
    }
    return parts.reduce((address, part) => address * 256 + Number(part), 0);
  }

  static format(address: number): string {
    return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
  }

  /** How many addresses it has, those of the network and of broadcast included. */
  get size(): number {
    return 2 ** (32 - this.prefixLength);
  }

  get last(): number {
    return this.base + this.size - 1;
  }

  contains(address: number): boolean {
    return address >= this.base && address <= this.last;
  }

  overlaps(other: Subnet): boolean {
    return this.base <= other.last && other.base <= this.last;
  }

  toString(): string {
    return `${Subnet.format(this.base)}/${this.prefixLength}`;
  }
}
