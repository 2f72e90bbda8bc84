import { MemoryKind } from '../world/MemoryKind.ts';
import { memoryKindIndex } from '../world/memoryKindIndex.ts';

/**
 * The RAM of one host by kind, in whole bytes, always summing to the total. The page cache holds, per app,
 * the file pages its start reads; those mapped by a running process are pinned, the rest is given back on demand.
 */
export class HostMemory {
  readonly byKind = new Float64Array(MemoryKind.length);
  readonly cacheBytes: Float64Array;
  /** The part of `cacheBytes` whose contents have come from disk; the rest is RAM taken for a read under way. */
  readonly readBytes: Float64Array;
  /** Running processes per app that map its shared file pages. */
  readonly mappers: Int32Array;
  private readonly totalBytes: number;
  private readonly pinnedBytes: Float64Array;
  /** Sum of `cacheBytes`: the part of the page cache that is the host's own. */
  cachedBytes = 0;

  /** `sharedBytes`: per app, the file pages its processes share. */
  constructor(totalBytes: number, sharedBytes: readonly number[]) {
    this.totalBytes = totalBytes;
    this.byKind[memoryKindIndex.free] = totalBytes;
    this.cacheBytes = new Float64Array(sharedBytes.length);
    this.readBytes = new Float64Array(sharedBytes.length);
    this.mappers = new Int32Array(sharedBytes.length);
    this.pinnedBytes = Float64Array.from(sharedBytes);
  }

  get freeBytes(): number {
    return this.byKind[memoryKindIndex.free];
  }

  /** Free RAM plus cache that could be given back. */
  get availableBytes(): number {
    let available = this.freeBytes;
    for (let app = 0; app < this.cacheBytes.length; app += 1) available += this.evictable(app);
    return available;
  }

  /** Moves bytes from free to a kind (or back, when negative). The caller has made room. */
  add(kind: number, bytes: number): void {
    this.byKind[kind] += bytes;
    this.byKind[memoryKindIndex.free] -= bytes;
  }

  /** Drops cache until `bytes` are free; false when even an empty cache would not do. */
  makeRoom(bytes: number): boolean {
    for (let app = 0; app < this.cacheBytes.length && this.freeBytes < bytes; app += 1) {
      this.setCache(
        app,
        this.cacheBytes[app] - Math.min(this.evictable(app), bytes - this.freeBytes),
      );
    }
    return this.freeBytes >= bytes;
  }

  /** Forgets all file pages that no running process maps. */
  dropCaches(): void {
    for (let app = 0; app < this.cacheBytes.length; app += 1) {
      this.setCache(app, this.cacheBytes[app] - this.evictable(app));
    }
  }

  /** Nothing is in RAM any more. Instances have given back theirs. */
  empty(): void {
    this.dropCaches();
    this.byKind.fill(0);
    this.byKind[memoryKindIndex.free] = this.totalBytes;
  }

  /** Keeps the file pages a read brought in, as far as free RAM goes. */
  keepPages(app: number, bytes: number): void {
    const wanted = Math.max(0, bytes - this.cacheBytes[app]);
    this.setCache(app, this.cacheBytes[app] + Math.min(wanted, this.freeBytes));
    this.readBytes[app] = Math.min(bytes, this.cacheBytes[app]);
  }

  /** Bytes that must be free before the app's shared pages are all in RAM. */
  mappingNeedBytes(app: number): number {
    return Math.max(0, this.pinnedBytes[app] - this.cacheBytes[app]);
  }

  /** Bytes that will stop being available once a first process maps the app's shared pages. */
  pinnableBytes(app: number): number {
    return this.mappers[app] > 0 ? 0 : this.pinnedBytes[app];
  }

  /** One more process maps the app's shared pages: those in the cache can no longer be dropped. */
  pinPages(app: number): void {
    this.mappers[app] += 1;
  }

  /** Takes RAM for the mapped pages still missing; a read fills them. The caller has made room. */
  fillPinned(app: number): void {
    this.setCache(app, this.cacheBytes[app] + Math.min(this.mappingNeedBytes(app), this.freeBytes));
  }

  unpinPages(app: number): void {
    this.mappers[app] -= 1;
  }

  private evictable(app: number): number {
    const pinned = this.mappers[app] > 0 ? this.pinnedBytes[app] : 0;
    return Math.max(0, this.cacheBytes[app] - pinned);
  }

  private setCache(app: number, bytes: number): void {
    const change = bytes - this.cacheBytes[app];
    this.cacheBytes[app] = bytes;
    this.readBytes[app] = Math.min(this.readBytes[app], bytes);
    this.cachedBytes += change;
    this.add(memoryKindIndex.pageCache, change);
  }
}
