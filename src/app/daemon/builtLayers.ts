import type { BenchView } from '../../terminal/BenchView.ts';
import type { EngineSnapshot } from '../../world/EngineSnapshot.ts';

/** The layers of what was last built under the editor's name. */
export function builtLayers(snapshot: EngineSnapshot): BenchView['built'] {
  return snapshot.images.find(({ tags }) => tags.includes('shop:latest'))?.layers ?? [];
}
