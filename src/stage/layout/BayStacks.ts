/** One bay, or several neighbours taken by an instance too large for one. */
export interface Bay {
  readonly firstColumn: number;
  readonly columns: number;
  /** Rows of the instances, bottom up. */
  readonly rows: number[];
}

/** What the stacks are brought up to date with; arrays by row. */
export interface BayNeeds {
  readonly count: number;
  /** Bytes an instance holds now; it stands in a bay while that is more than none. */
  readonly bytes: Float64Array;
  /** Bytes it will hold once started: the room kept for it when it is placed. */
  readonly fullBytes: Float64Array;
  /** Bytes one bay can hold. */
  readonly bayBytes: number;
}

const slack = 1 + 1e-9;

/**
 * Which instance stands where. First fit, bottom up, stable: an instance keeps its bay and its
 * order; when one leaves, those above settle. Only an overfull bay gives its topmost away.
 */
export class BayStacks {
  bays: Bay[] = [];
  /** Rows that fit no bay whole: they are poured into what the bays leave free. */
  loose: number[] = [];
  columns = 0;
  #placed = new Uint8Array(0);

  /** Cuts anew and forgets every place. */
  reset(columns: number): void {
    this.columns = columns;
    this.bays = Array.from({ length: columns }, (_, column) => unitBay(column));
    this.loose = [];
    this.#placed.fill(0);
  }

  /** Returns how many instances had to leave an overfull bay. */
  update(needs: BayNeeds): number {
    if (this.#placed.length < needs.count) {
      const longer = new Uint8Array(Math.max(256, needs.count * 2));
      longer.set(this.#placed);
      this.#placed = longer;
    }
    const evicted = this.#settle(needs);
    const pending = this.loose.filter((row) => row < needs.count && (needs.bytes[row] ?? 0) > 0);
    for (const row of pending) this.#placed[row] = 1;
    pending.push(...evicted);
    for (let row = 0; row < needs.count; row += 1) {
      if (this.#placed[row] === 0 && (needs.bytes[row] ?? 0) > 0) pending.push(row);
    }
    this.#place(pending, needs);
    return evicted.length;
  }

  #settle(needs: BayNeeds): number[] {
    const evicted: number[] = [];
    this.#placed.fill(0);
    const bays: Bay[] = [];
    for (const bay of this.bays) {
      let used = 0;
      let kept = 0;
      const room = needs.bayBytes * bay.columns * slack;
      for (const row of bay.rows) {
        const bytes = row < needs.count ? (needs.bytes[row] ?? 0) : 0;
        if (bytes <= 0) continue;
        this.#placed[row] = 1;
        used += bytes;
        if (used > room) evicted.push(row);
        else bay.rows[kept++] = row;
      }
      bay.rows.length = kept;
      if (bay.columns === 1 || kept > 0) bays.push(bay);
      else for (let i = 0; i < bay.columns; i += 1) bays.push(unitBay(bay.firstColumn + i));
    }
    this.bays = bays;
    return evicted;
  }

  #place(pending: readonly number[], needs: BayNeeds): void {
    this.loose = [];
    const used = this.bays.map((bay) =>
      bay.rows.reduce((sum, row) => sum + (needs.fullBytes[row] ?? 0), 0),
    );
    // Bays only fill up in this loop: where a size found no room, no larger one will.
    let failedBytes = Infinity;
    let failedBays = 0;
    for (const row of pending) {
      const bytes = needs.fullBytes[row] ?? 0;
      const columns = Math.ceil(bytes / (needs.bayBytes * slack));
      const room = needs.bayBytes * columns * slack;
      const from = bytes >= failedBytes && columns === 1 ? failedBays : 0;
      let at = from;
      while (at < this.bays.length) {
        const bay = this.bays[at];
        if (bay?.columns === columns && (used[at] ?? 0) + bytes <= room) break;
        at += 1;
      }
      if (at === this.bays.length && columns > 1) at = this.#join(columns, used);
      if (columns === 1) {
        failedBytes = bytes;
        failedBays = at;
      } else {
        failedBytes = Infinity;
      }
      const bay = this.bays[at];
      if (bay) {
        bay.rows.push(row);
        used[at] = (used[at] ?? 0) + bytes;
      } else {
        this.loose.push(row);
      }
    }
  }

  /** Joins the first empty neighbours; returns where, or past the end when there are none. */
  #join(columns: number, used: number[]): number {
    let run = 0;
    for (let at = 0; at < this.bays.length; at += 1) {
      const bay = this.bays[at];
      run = bay?.columns === 1 && bay.rows.length === 0 ? run + 1 : 0;
      if (run < columns) continue;
      const first = at - columns + 1;
      const firstColumn = this.bays[first]?.firstColumn ?? 0;
      this.bays.splice(first, columns, { firstColumn, columns, rows: [] });
      used.splice(first, columns, 0);
      return first;
    }
    return this.bays.length;
  }
}

function unitBay(column: number): Bay {
  return { firstColumn: column, columns: 1, rows: [] };
}
