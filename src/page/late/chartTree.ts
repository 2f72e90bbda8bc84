import { html, nothing, type TemplateResult } from 'lit';
import type { ChartTable } from '../../world/ChartTable.ts';
import type { StateNode } from '../StateNode.ts';
import { stateTree } from '../stateTree.ts';

/** A statechart as nested lists, the current state and those around it lit. */
export function chartTree(
  chart: ChartTable,
  currentPath: string,
  currentWord: string,
): TemplateResult {
  return html`<div class="chart">${level(stateTree(chart.states), currentPath, currentWord)}</div>`;
}

function level(
  nodes: readonly StateNode[],
  currentPath: string,
  currentWord: string,
): TemplateResult {
  return html`<ul>
    ${nodes.map(({ name, path, children }) => {
      const current = path === currentPath;
      const around = currentPath.startsWith(`${path}.`);
      return html`<li class=${current ? 'current' : around ? 'around' : ''}>
        <code aria-current=${current ? 'true' : nothing}>${name}</code>
        ${current ? html`<span class="unseen">(${currentWord})</span>` : null}
        ${children.length > 0 ? level(children, currentPath, currentWord) : null}
      </li>`;
    })}
  </ul>`;
}
