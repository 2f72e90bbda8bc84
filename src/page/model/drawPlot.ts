import UPlot from 'uplot';
import type { Language } from '../../i18n/Language.ts';
import { localeOf } from '../../i18n/localeOf.ts';
import type { ModelText } from './ModelText.ts';
import type { PlotPoints } from './plotPoints.ts';

/** CSS pixels, less where the page is narrower. */
const fullWidth = 420;
const height = 320;
// An ambient enum has no value at run time: the number is its `Logarithmic`.
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment
const logarithmic = 3 as UPlot.Scale.Distr;
/** How far the dashed lines are from the diagonal. */
const aim = 0.15;

/** Draws published (across) against simulated (up), both logarithmic; returns what takes it away. */
export function drawPlot(
  place: HTMLElement,
  { x, calibrated, heldOut }: PlotPoints,
  words: ModelText['validation'],
  language: Language,
): () => void {
  const style = getComputedStyle(place);
  const colour = (token: string) => style.getPropertyValue(`--${token}`);
  const font = `13px ${style.fontFamily}`;
  const all = [...x, ...calibrated, ...heldOut].filter((value) => value !== null);
  const range: [number, number] = [Math.min(...all) / 1.5, Math.max(...all) * 1.5];
  // Lines of their own reach the edges of the plot, whose first and last points are no data.
  const across = [range[0], ...x, range[1]];
  const padded = (values: (number | null)[]) => [null, ...values, null];
  const times = (factor: number) => across.map((value) => value * factor);
  const digits = new Intl.NumberFormat(localeOf[language], { notation: 'compact' });
  const axis = (label: string) => ({
    label,
    font,
    labelFont: font,
    stroke: colour('ink'),
    grid: { stroke: colour('line'), width: 1 },
    ticks: { stroke: colour('line') },
    values: (_: UPlot, splits: number[]) =>
      splits.map((split) => (isRound(split) ? digits.format(split) : '')),
  });
  const dots = (label: string, fill: string, size: number) => ({
    label,
    stroke: colour('ink'),
    paths: () => null,
    points: { show: true, size, width: 2, stroke: colour('ink'), fill },
  });
  const line = (dash: number[]) => ({
    stroke: colour('muted'),
    width: 1,
    dash,
    points: { show: false },
  });
  const plot = new UPlot(
    {
      width: Math.min(fullWidth, place.clientWidth || fullWidth),
      height,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, distr: logarithmic, range: () => range },
        y: { distr: logarithmic, range: () => range },
      },
      axes: [axis(words.published), { ...axis(words.simulated), size: 56 }],
      series: [
        {},
        line([]),
        line([5, 5]),
        line([5, 5]),
        dots(words.calibrated, colour('panel'), 9),
        dots(words.heldOut, colour('accent'), 9),
      ],
    },
    [across, times(1), times(1 + aim), times(1 - aim), padded(calibrated), padded(heldOut)],
    place,
  );
  return () => plot.destroy();
}

/** 1, 2 or 5 times a power of ten: labels of all splits would lie over each other. */
function isRound(value: number): boolean {
  const leading = value / 10 ** Math.floor(Math.log10(value) + 1e-9);
  return [1, 2, 5].some((digit) => Math.abs(leading - digit) < 1e-6);
}
