import type { ChartTable } from './ChartTable.ts';

/** Names of the effects of an event that the chart allows in a state, in their order. */
export function actionsOf(chart: ChartTable, state: number, event: string): readonly string[] {
  return chart.actions[state * chart.events.length + chart.events.indexOf(event)];
}
