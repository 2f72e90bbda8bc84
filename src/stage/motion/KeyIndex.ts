/**
 * Finds the slot of a key among thousands, without allocating once it has grown: an open-addressed
 * table on typed arrays, because a `Map` refilled at every change costs a collection.
 */
export class KeyIndex {
  #keys = new Float64Array(64);
  #slots = new Int32Array(64).fill(-1);

  /** Forgets what it knew and learns the first `count` keys; of equal keys the first one counts. */
  rebuild(keys: Float64Array, count: number): void {
    let size = this.#slots.length;
    while (size < count * 2) size *= 2;
    if (size > this.#slots.length) {
      this.#keys = new Float64Array(size);
      this.#slots = new Int32Array(size);
    }
    this.#slots.fill(-1);
    for (let slot = 0; slot < count; slot += 1) {
      const key = keys[slot];
      const place = this.#placeOf(key);
      if (this.#slots[place] !== -1) continue;
      this.#keys[place] = key;
      this.#slots[place] = slot;
    }
  }

  /** The slot of `key`, or -1. */
  slotOf(key: number): number {
    return this.#slots[this.#placeOf(key)];
  }

  #placeOf(key: number): number {
    const mask = this.#slots.length - 1;
    // Keys are often `row * 2^k + part`: mix the high word in, or rows collide.
    const high = Math.floor(key / 4294967296);
    let hash = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
    hash ^= hash >>> 15;
    let place = hash & mask;
    while (this.#slots[place] !== -1 && this.#keys[place] !== key) place = (place + 1) & mask;
    return place;
  }
}
