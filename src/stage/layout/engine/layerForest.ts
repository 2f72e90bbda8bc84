import type { EngineImageView, EngineLayerView } from '../../../world/EngineSnapshot.ts';

/** A layer drawn once, under all the images that stand on it: columns `from` to `to`, both included. */
export interface StackedLayer {
  readonly layer: EngineLayerView;
  readonly from: number;
  to: number;
  /** Bytes of the layers below it. */
  readonly belowBytes: number;
  /** 0 for a base layer. */
  readonly depth: number;
  /** Not part of any image that was pulled. */
  readonly isBuiltHere: boolean;
}

/** Images as columns side by side, those with the same base next to each other, the tallest on the left. */
export interface LayerForest {
  readonly columns: readonly EngineImageView[];
  readonly layers: readonly StackedLayer[];
}

interface Branch {
  readonly images: EngineImageView[];
  readonly children: Map<string, Branch>;
}

/**
 * Stacks images on what they share: two that begin with the same layers stand on one copy of them.
 * @param pulled digests of layers that came from a registry.
 */
export function layerForest(
  images: readonly EngineImageView[],
  pulled: ReadonlySet<string>,
): LayerForest {
  const root: Branch = { images: [], children: new Map() };
  for (const image of images) {
    let branch = root;
    for (const { digest } of image.layers) {
      const next = branch.children.get(digest) ?? { images: [], children: new Map() };
      branch.children.set(digest, next);
      branch = next;
    }
    branch.images.push(image);
  }
  const columns: EngineImageView[] = [];
  walk(root);
  const layers = columns.flatMap((image, column) => stack(image, column, pulled));
  return { columns, layers: merge(layers) };

  // The tallest first: what leads from a stack to its containers passes above its neighbours.
  function walk(branch: Branch): void {
    const children = [...branch.children.values()];
    for (const child of children.toSorted((a, b) => tallest(b) - tallest(a))) walk(child);
    columns.push(...branch.images);
  }
}

function tallest({ images, children }: Branch): number {
  const own = images.map(({ sizeBytes }) => sizeBytes);
  return Math.max(...own, ...[...children.values()].map(tallest));
}

function stack(
  image: EngineImageView,
  column: number,
  pulled: ReadonlySet<string>,
): StackedLayer[] {
  let belowBytes = 0;
  return image.layers.map((layer, depth) => {
    const stacked = {
      ...{ layer, from: column, to: column, belowBytes, depth },
      isBuiltHere: !pulled.has(layer.digest),
    };
    belowBytes += layer.sizeBytes;
    return stacked;
  });
}

/** Neighbouring columns that stand on the same layers share them, from the base up. */
function merge(layers: readonly StackedLayer[]): StackedLayer[] {
  const merged: StackedLayer[] = [];
  const open = new Map<number, StackedLayer>();
  let column = -1;
  let isShared = true;
  for (const layer of layers) {
    if (layer.from !== column) {
      column = layer.from;
      isShared = true;
    }
    const left = open.get(layer.depth);
    isShared = isShared && left?.layer.digest === layer.layer.digest && left.to === column - 1;
    if (isShared && left) {
      left.to = column;
      continue;
    }
    open.set(layer.depth, layer);
    merged.push(layer);
  }
  return merged;
}
