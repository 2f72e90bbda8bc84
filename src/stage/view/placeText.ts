import { CanvasTextMetrics, type Text } from 'pixi.js';

/** Height of a capital in both Atkinson families, as a share of the size. */
const capitalShare = 0.668;

/**
 * Puts a text where `anchor` of it sits at (x, y), CSS px, on whole device pixels so that it stays
 * sharp. One line is centred on its capitals, not on its box, whose accents pull it down.
 */
export function placeText(
  text: Text,
  x: number,
  y: number,
  anchorX: number,
  anchorY: number,
  pixelRatio: number,
): void {
  let top = y - text.height * anchorY;
  if (anchorY === 0.5 && !text.text.includes('\n')) {
    const { ascent } = CanvasTextMetrics.measureFont(text.style._fontString);
    top = y - ascent + (capitalShare * text.style.fontSize) / 2;
  }
  const snap = (place: number): number => Math.round(place * pixelRatio) / pixelRatio;
  text.position.set(snap(x - text.width * anchorX), snap(top));
}
