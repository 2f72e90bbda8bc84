import type { ChartState } from '../world/ChartTable.ts';
import type { StateNode } from './StateNode.ts';

/** The nesting that the dotted paths of a chart's states spell out, in the chart's order. */
export function stateTree(states: readonly ChartState[], parentPath = ''): readonly StateNode[] {
  const prefix = parentPath === '' ? '' : `${parentPath}.`;
  const names = new Set<string>();
  for (const { path } of states)
    if (path.startsWith(prefix)) names.add(path.slice(prefix.length).split('.', 1)[0] ?? '');
  return [...names].map((name) => {
    const path = prefix + name;
    return { name, path, children: stateTree(states, path) };
  });
}
