import type { ChartTable } from '../world/ChartTable.ts';

/** Whether a chart answers an event in a state; an event it does not know is legal nowhere. */
export function isLegal(chart: ChartTable, state: number, event: string): boolean {
  const column = chart.events.indexOf(event);
  return column >= 0 && (chart.next[state * chart.events.length + column] ?? -1) >= 0;
}
