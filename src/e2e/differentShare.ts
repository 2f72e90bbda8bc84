import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * Share of the pixels of two PNG files that differ to the eye, 0 to 1, and a PNG that shows them.
 * Pictures of different sizes differ wholly.
 */
export function differentShare(
  wanted: Buffer,
  actual: Buffer,
): { readonly share: number; readonly difference: Buffer } {
  const left = PNG.sync.read(wanted);
  const right = PNG.sync.read(actual);
  const { width, height } = left;
  if (width !== right.width || height !== right.height) return { share: 1, difference: actual };
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(left.data, right.data, difference.data, width, height, {
    threshold: 0.1,
  });
  return { share: pixels / (width * height), difference: PNG.sync.write(difference) };
}
