import type { ChartTable } from '../world/ChartTable.ts';
import type { Family } from '../world/Family.ts';
import { appMachine } from './appMachine.ts';
import { compileChart } from './compileChart.ts';
import { containerMachine } from './containerMachine.ts';
import { vmMachine } from './vmMachine.ts';

/** The chart an instance of each family lives by, compiled. */
export const chartOf: Readonly<Record<Family, ChartTable>> = {
  bare: compileChart(appMachine),
  vm: compileChart(vmMachine),
  container: compileChart(containerMachine),
};
