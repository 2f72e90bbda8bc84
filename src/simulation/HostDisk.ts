import type { Content } from '../world/Content.ts';
import type { DiskItem } from '../world/DiskItem.ts';

/** The disk of one host: items by kind and name, each content stored once. */
export class HostDisk {
  readonly capacityBytes: number;
  usedBytes = 0;
  private readonly byKey = new Map<string, { -readonly [Key in keyof DiskItem]: DiskItem[Key] }>();

  constructor(capacityBytes: number) {
    this.capacityBytes = capacityBytes;
  }

  get freeBytes(): number {
    return this.capacityBytes - this.usedBytes;
  }

  get items(): readonly DiskItem[] {
    return [...this.byKey.values()];
  }

  has(kind: DiskItem['kind'], name: string): boolean {
    return this.byKey.has(`${kind}/${name}`);
  }

  /** There already, or on its way with room kept for it. */
  isPromised(kind: DiskItem['kind'], name: string): boolean {
    return this.has(kind, name) || this.has('download', name);
  }

  /** Room that contents would still take: those not there and not promised. */
  unpromisedBytes(contents: readonly Content[]): number {
    return contents
      .filter((one) => !this.isPromised(one.kind, one.name))
      .reduce((sum, one) => sum + one.diskBytes, 0);
  }

  /** What was kept as a download is there now. */
  finishDownload(kind: DiskItem['kind'], name: string): void {
    const item = this.byKey.get(`download/${name}`);
    if (!item) throw new Error(`No download of "${name}" is under way.`);
    this.byKey.delete(`download/${name}`);
    this.byKey.set(`${kind}/${name}`, { ...item, kind });
  }

  /** What was not there whole is of no use. */
  dropPartial(kind: DiskItem['kind'], name: string): void {
    this.usedBytes -= this.byKey.get(`${kind}/${name}`)?.bytes ?? 0;
    this.byKey.delete(`${kind}/${name}`);
  }

  /** Stores a content unless it is there already. The caller has checked for room. */
  storeOnce(kind: DiskItem['kind'], name: string, bytes: number): void {
    if (this.has(kind, name)) return;
    this.byKey.set(`${kind}/${name}`, { kind, name, bytes, count: 1 });
    this.usedBytes += bytes;
  }

  /** Makes, resizes or (at 0 bytes) removes the swap file. The caller has checked for room. */
  resizeSwap(bytes: number): void {
    const key = 'swap/';
    this.usedBytes += bytes - (this.byKey.get(key)?.bytes ?? 0);
    if (bytes === 0) this.byKey.delete(key);
    else this.byKey.set(key, { kind: 'swap', name: '', bytes, count: 1 });
  }

  /**
   * Adds an instance's own data to the item of its kind, or takes it away with negative `bytes`.
   * `count` is 1 with its first data, -1 with its last, 0 between.
   */
  addPrivate(kind: DiskItem['kind'], name: string, bytes: number, count: 1 | 0 | -1): void {
    const key = `${kind}/${name}`;
    const item = this.byKey.get(key) ?? { kind, name, bytes: 0, count: 0 };
    item.bytes += bytes;
    item.count += count;
    this.usedBytes += bytes;
    if (item.count === 0) this.byKey.delete(key);
    else this.byKey.set(key, item);
  }
}
