import type { ChartTable } from './ChartTable.ts';

/** The state after an event, or -1 where the chart forbids the event or does not know it. */
export function nextState(chart: ChartTable, state: number, event: string): number {
  const column = chart.events.indexOf(event);
  return column < 0 ? -1 : chart.next[state * chart.events.length + column];
}
