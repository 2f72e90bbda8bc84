import type { Catalogue } from '../../world/Catalogue.ts';
import type { HostSnapshot } from '../../world/HostSnapshot.ts';
import { Harm } from '../../world/Harm.ts';
import type { InstanceTable } from '../../world/InstanceTable.ts';
import { MemoryKind } from '../../world/MemoryKind.ts';
import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import { Vitality } from '../../world/Vitality.ts';
import { mergedBytesOf } from './mergedBytesOf.ts';

const starting = Vitality.indexOf('starting');
const removed = Vitality.indexOf('removed');
const mortal = [Harm.indexOf('source'), Harm.indexOf('killed')];
/** Sizes within one step of 8 % count as the same size. */
const likeness = Math.log(1.08);

/** What each instance of a host holds, and how large the most common one is. */
export class InstanceSizes {
  /** By row. */
  bytes = new Float64Array(0);
  /** By row: what it will hold once it has started, as far as can be known. */
  fullBytes = new Float64Array(0);
  /** The largest of the most common size; 0 without instances. */
  commonBytes = 0;
  /** Rows that hold memory. */
  standing = 0;
  /** Rows a fault took down: their place is kept as a ghost, `bytes` is what they will have held. */
  lost = new Set<number>();
  #lastCommonBytes = 0;

  /** @param roomBytes what the host's own leaves the instances */
  update(host: HostSnapshot, catalogue: Catalogue, vmMemoryBytes: number, roomBytes: number): void {
    const { count, memoryBytes, vitality, app } = host.instances;
    if (this.bytes.length < count) {
      this.bytes = new Float64Array(count * 2);
      this.fullBytes = new Float64Array(count * 2);
    }
    const expected = catalogue.apps.map((each) =>
      // A VM's memory is set aside whole as soon as it holds any.
      host.family === 'vm'
        ? 0
        : each.runtimeMemoryBytes +
          each.appMemoryBytes -
          each.runtimeSharedBytes -
          each.appSharedBytes,
    );
    const keepsRoom = host.family === 'vm' && this.#fitReturned(host);
    const sizes = new Map<number, { count: number; bytes: number }>();
    let common = { count: 0, bytes: 0 };
    this.standing = 0;
    const gone: number[] = [];
    let heldBytes = 0;
    for (let row = 0; row < count; row += 1) {
      let bytes = 0;
      const end = (row + 1) * MemoryKind.length;
      for (let at = end - MemoryKind.length; at < end; at += 1) bytes += memoryBytes[at] ?? 0;
      const full =
        vitality[row] === starting
          ? Math.max(bytes, expected[app[row] ?? 0] ?? 0)
          : bytes + (keepsRoom ? returnedBytesOf(host.instances, row) : 0);
      this.bytes[row] = bytes;
      this.fullBytes[row] = full;
      if (bytes <= 0) {
        if (mortal.includes(host.instances.harm[row] ?? 0) && vitality[row] !== removed) {
          gone.push(row);
        }
        continue;
      }
      heldBytes += bytes;
      this.standing += 1;
      const step = Math.round(Math.log(full) / likeness);
      const size = sizes.get(step) ?? { count: 0, bytes: 0 };
      if (size.count === 0) sizes.set(step, size);
      size.count += 1;
      size.bytes = Math.max(size.bytes, full);
      if (size.count > common.count) common = size;
    }
    const expectedBytes =
      host.family === 'vm' ? vmMemoryBytes : (expected[app[gone[0] ?? 0] ?? 0] ?? 0);
    const ghostBytes = common.bytes || this.#lastCommonBytes || expectedBytes;
    this.lost = new Set(heldBytes + gone.length * ghostBytes <= roomBytes ? gone : []);
    for (const row of this.lost) this.bytes[row] = this.fullBytes[row] = ghostBytes;
    this.commonBytes = common.bytes || (this.lost.size > 0 ? ghostBytes : 0);
    if (this.commonBytes > 0) this.#lastCommonBytes = this.commonBytes;
  }
  /** Whether what VMs gave back is still free: then the room for it is kept, and drawn as ghosts. */
  #fitReturned({ instances, memoryBytes }: HostSnapshot): boolean {
    let bytes = 0;
    for (let row = 0; row < instances.count; row += 1) bytes += returnedBytesOf(instances, row);
    return bytes <= (memoryBytes[memoryKindIndex.free] ?? 0);
  }
}

function returnedBytesOf(instances: InstanceTable, row: number): number {
  return mergedBytesOf(instances, row) + (instances.balloonBytes[row] ?? 0);
}
