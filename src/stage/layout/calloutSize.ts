import { measureText } from './measureText.ts';

/** Size of a callout's box on screen, CSS px. */
export function calloutSize(text: string, sizePx: number): { width: number; height: number } {
  return {
    width: Math.ceil(measureText(text, sizePx) + sizePx * 0.8),
    height: Math.ceil(sizePx * 1.4),
  };
}
