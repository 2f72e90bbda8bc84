/** What the number of bays is chosen from; areas and lengths in scene px. */
export interface BayQuestion {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Area of the most common instance. */
  readonly instanceArea: number;
  /** Towers stand one to a bay where they can, bricks are stacked. */
  readonly shape: 'tower' | 'brick';
}

const narrowestTowerPx = 16;

/**
 * How many bays of equal width to cut the room above the slabs into, so that a whole number of the
 * most common instance fits a bay's height with little left over.
 */
export function chooseBayCount({ widthPx, heightPx, instanceArea, shape }: BayQuestion): number {
  const capacity = (widthPx * heightPx) / instanceArea;
  if (!(capacity > 1) || !Number.isFinite(capacity)) return 1;
  if (shape === 'tower' && widthPx / Math.floor(capacity) >= narrowestTowerPx) {
    return Math.floor(capacity);
  }
  const aspect = shape === 'tower' ? 0.4 : 1.2;
  const pitch = Math.min(Math.sqrt(aspect * instanceArea), widthPx / 15);
  const likely = widthPx / pitch;
  let best = 1;
  let most = 0;
  for (let count = Math.ceil(likely * 0.75); count <= likely * 1.2; count += 1) {
    const fitting = count * Math.floor(capacity / count);
    const nearer = Math.abs(count - likely) < Math.abs(best - likely);
    if (fitting < most || (fitting === most && !nearer)) continue;
    best = count;
    most = fitting;
  }
  return best;
}
