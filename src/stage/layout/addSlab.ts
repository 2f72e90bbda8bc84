import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { kindStyle } from './kindStyle.ts';
import { rectKey } from './rectKey.ts';

/** Draws one slab on those below it; returns its height. `ordinal` tells apart slabs of one kind. */
export function addSlab(
  { draft, camera, hostIndex }: HostDrawing,
  box: Box,
  areaPerByte: number,
  kind: number,
  bytes: number,
  below: number,
  ordinal = kind,
): number {
  const height = (bytes * areaPerByte) / box.width;
  draft.rects.add(
    rectKey('slab', hostIndex, ordinal, kind),
    box.x,
    box.y + box.height - below - height,
    box.width,
    height,
    kindStyle(kind, height * camera.scale > 3 ? 'hairline' : 'none'),
    hostIndex,
    -1,
    kind,
  );
  return height;
}
