import { compileChart } from './compileChart.ts';
import { pullMachine } from './pullMachine.ts';

/** The chart an image's pull lives by, compiled. */
export const pullChart = compileChart(pullMachine);
