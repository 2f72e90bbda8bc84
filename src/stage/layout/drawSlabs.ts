import { addSlab } from './addSlab.ts';
import type { Box } from './Box.ts';
import type { HostDrawing } from './HostDrawing.ts';
import { hostSlabs } from './hostSlabs.ts';

/** Draws the slabs at the foot of the frame, full width; returns their height. */
export function drawSlabs(drawing: HostDrawing, box: Box, areaPerByte: number): number {
  let height = 0;
  for (const { kind, bytes } of hostSlabs(drawing.host)) {
    height += addSlab(drawing, box, areaPerByte, kind, bytes, height);
  }
  return height;
}
