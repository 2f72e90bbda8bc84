import { addSlab } from './addSlab.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { slabKinds } from './slabKinds.ts';

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
