import type { Page } from 'playwright';
import type { Platform } from '../world/Platform.ts';
import { handle } from './handle.ts';
import { sceneOf } from './sceneOf.ts';

/** Where an instance is drawn: the middle of its largest part, CSS px of the window. */
export async function instancePlace(
  page: Page,
  hostId: Platform,
  row: number,
): Promise<{ readonly x: number; readonly y: number }> {
  const { rects } = await sceneOf(page);
  const host = (await handle(page).runFile()).config.platforms.indexOf(hostId);
  let place = { x: NaN, y: NaN };
  let largest = 0;
  for (let index = 0; index < rects.count; index += 1) {
    if (rects.host[index] !== host || rects.row[index] !== row) continue;
    const [x, y, width, height] = [rects.x, rects.y, rects.width, rects.height].map(
      (column) => column[index] ?? 0,
    ) as [number, number, number, number];
    if (width * height <= largest) continue;
    largest = width * height;
    place = { x: x + width / 2, y: y + height / 2 };
  }
  if (largest === 0) throw new Error(`Instance ${row} of ${hostId} is not drawn.`);
  const canvas = await page.locator('#stage > canvas').boundingBox();
  return { x: place.x + (canvas?.x ?? 0), y: place.y + (canvas?.y ?? 0) };
}
