import { compileChart } from './compileChart.ts';
import { layerMachine } from './layerMachine.ts';

/** The chart an image layer lives by, compiled. */
export const layerChart = compileChart(layerMachine);
