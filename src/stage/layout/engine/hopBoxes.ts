import type { EngineDrawing } from './EngineDrawing.ts';

interface HopBox {
  readonly x: number;
  readonly width: number;
  /** The way before it. */
  readonly gap: number;
}

const api = 1;

/** Where the hops of the road stand; the API's is twice as wide where the request is written in it. */
export function hopBoxes({ frame, plan }: EngineDrawing, count: number): readonly HopBox[] {
  const gap = Math.min(frame.textPx * 2.2, plan.hops.width * 0.035);
  const apiShares = plan.request ? 1 : 2;
  const shares = count - 1 + apiShares;
  const one = (plan.hops.width - gap * (count - 1)) / shares;
  let x = plan.hops.x;
  return Array.from({ length: count }, (_, index) => {
    const width = one * (index === api ? apiShares : 1);
    const box = { x, width, gap };
    x += width + gap;
    return box;
  });
}
