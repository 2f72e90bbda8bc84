import { strconvProblem } from '../go/strconvProblem.ts';

const powers: Readonly<Record<string, number>> = { '': 0, b: 0, k: 1, m: 2, g: 3, t: 4, p: 5 };

/**
 * go-units' RAMInBytes: `512m`, `1.5GiB`, all powers of 1024. @throws Error in its words
 */
export function parseSizeBytes(text: string): number {
  const split = Math.max(...Array.from('0123456789.').map((digit) => text.lastIndexOf(digit)));
  if (split < 0) throw new Error(`invalid size: '${text}'`);
  const [number, suffix] =
    text[split + 1] === ' '
      ? [text.slice(0, split + 1), text.slice(split + 2)]
      : [text.slice(0, split + 1), text.slice(split + 1)];
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(number)) {
    throw new Error(strconvProblem('ParseFloat', number));
  }
  const size = Number(number);
  if (size < 0) throw new Error(`invalid size: '${text}'`);
  const unit = suffix.toLowerCase();
  if (unit === 'b' || unit === '') return Math.trunc(size);
  const power = powers[unit[0] ?? ''];
  if (power === undefined || unit === 'bb' || !/^.(b|ib)?$/.test(unit)) {
    throw new Error(`invalid suffix: '${suffix}'`);
  }
  return Math.trunc(size * 1024 ** power);
}
