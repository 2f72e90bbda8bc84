import type { ChartTable } from '../world/ChartTable.ts';
import type { Family } from '../world/Family.ts';
import { compileChart } from './compileChart.ts';
import { engineMachine } from './engineMachine.ts';
import { hypervisorMachine } from './hypervisorMachine.ts';

/** The chart of the service that runs a host's instances, compiled; plain processes need none. */
export const serviceChartOf: Readonly<Record<Family, ChartTable | null>> = {
  bare: null,
  vm: compileChart(hypervisorMachine),
  container: compileChart(engineMachine),
};
