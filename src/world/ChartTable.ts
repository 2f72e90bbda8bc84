import type { Vitality } from './Vitality.ts';

/** One reachable configuration of a statechart. */
export interface ChartState {
  /** Dotted path of the active leaf, `running.booting.kernel`; the first part is libvirt's or Moby's own word. */
  readonly path: string;
  readonly vitality: Vitality;
}

/**
 * A statechart compiled to a table: state and event are numbers, a transition is one array read.
 * `next[state * events.length + event]` is the state after, or -1 where the chart forbids the event.
 */
export interface ChartTable {
  readonly id: string;
  readonly states: readonly ChartState[];
  readonly events: readonly string[];
  readonly next: Int16Array;
  /** Names of the effects of that transition, same index as `next`. */
  readonly actions: readonly (readonly string[])[];
  readonly initial: number;
}
