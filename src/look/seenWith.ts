import type { ColourVision } from './ColourVision.ts';

/** Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB, rows first. */
const matrices: Readonly<Record<ColourVision, readonly number[]>> = {
  protanopia: [
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998,
  ],
  deuteranopia: [
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881,
  ],
  tritanopia: [
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039,
  ],
};

/** A colour, `#RRGGBB`, as it looks to someone with that vision. */
export function seenWith(vision: ColourVision, colour: string): string {
  const linear = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  const matrix = matrices[vision];
  const seen = [0, 1, 2].map((row) => {
    const value = linear.reduce((sum, c, column) => sum + c * (matrix[row * 3 + column] ?? 0), 0);
    const clipped = Math.min(1, Math.max(0, value));
    const encoded = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${seen.join('')}`;
}
