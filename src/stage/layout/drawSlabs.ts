import { memoryKindIndex } from '../../world/memoryKindIndex.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { kindStyle } from './kindStyle.ts';
import { rectKey } from './rectKey.ts';

/** What every instance of the host shares, bottom up. */
export const slabKinds = [
  memoryKindIndex.hostKernel,
  memoryKindIndex.hostOs,
  memoryKindIndex.hypervisor,
  memoryKindIndex.engine,
];

/** Draws the slabs at the foot of the frame, full width; returns their height. */
export function drawSlabs(drawing: HostDrawing, box: Box, areaPerByte: number): number {
  let height = 0;
  for (const kind of slabKinds) {
    const bytes = drawing.host.memoryBytes[kind] ?? 0;
    if (bytes <= 0) continue;
    height += addSlab(drawing, box, areaPerByte, kind, bytes, height);
  }
  return height;
}

/** Draws one slab on those below it; returns its height. */
export function addSlab(
  { draft, camera, hostIndex }: HostDrawing,
  box: Box,
  areaPerByte: number,
  kind: number,
  bytes: number,
  below: number,
): number {
  const height = (bytes * areaPerByte) / box.width;
  draft.rects.add(
    rectKey('slab', hostIndex, kind, kind),
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
