import { compileChart } from './compileChart.ts';
import { hostMachine } from './hostMachine.ts';

/** The chart every server lives by, compiled. */
export const hostChart = compileChart(hostMachine);
