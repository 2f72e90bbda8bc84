import { initialTransition, transition, type AnyStateMachine } from 'xstate';
import type { ChartState, ChartTable } from '../world/ChartTable.ts';
import { Vitality } from '../world/Vitality.ts';

/**
 * Turns a context-free XState machine into a table by walking every configuration it can reach.
 * The machine stays the one source of truth; the table only remembers its answers, because an
 * instance's state as a number costs a thousandth of an actor.
 * @throws Error when a state carries no vitality tag, so that a view could not draw it.
 */
export function compileChart(machine: AnyStateMachine): ChartTable {
  const events = [...machine.events].filter((type) => !type.startsWith('xstate.')).sort();
  const [first] = initialTransition(machine);
  const snapshots = [first];
  const indexOf = new Map([[configurationKey(first), 0]]);
  const next: number[] = [];
  const actions: string[][] = [];
  for (let from = 0; from < snapshots.length; from += 1) {
    for (const type of events) {
      const before = snapshots[from];
      const [after, effects] = transition(machine, before, { type });
      const column = next.length;
      actions[column] = effects.map((effect) => effect.type);
      if (!before.can({ type })) {
        next[column] = -1;
        continue;
      }
      const key = configurationKey(after);
      const known = indexOf.get(key) ?? snapshots.push(after) - 1;
      indexOf.set(key, known);
      next[column] = known;
    }
  }
  return {
    id: machine.id,
    states: snapshots.map((snapshot) => describe(machine.id, snapshot)),
    events,
    next: Int16Array.from(next),
    actions,
    initial: 0,
  };
}

type Configuration = ReturnType<typeof initialTransition>[0];

/** Two snapshots are the same configuration when leaves and remembered history agree. */
function configurationKey(snapshot: Configuration): string {
  const history = Object.entries(
    snapshot.historyValue as Record<string, readonly { readonly id: string }[]>,
  ).map(([id, nodes]) => [id, nodes.map((node) => node.id)]);
  // History only matters where it can still be returned to: a paused instance.
  return JSON.stringify([snapshot.value, snapshot.hasTag('remembers') ? history : null]);
}

function describe(id: string, snapshot: Configuration): ChartState {
  const path = pathOf(snapshot.value);
  const vitality = Vitality.find((candidate) => snapshot.hasTag(candidate));
  if (!vitality)
    throw new Error(
      `Chart "${id}", state "${path}": give it one of the tags ${Vitality.join(', ')}.`,
    );
  return { path, vitality };
}

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [entry] = Object.entries(value as Record<string, unknown>);
  return entry ? `${entry[0]}.${pathOf(entry[1])}` : '';
}
