import { explainDisk } from '../calibration/explainDisk.ts';
import { explainMemory } from '../calibration/explainMemory.ts';
import { explainStart } from '../calibration/explainStart.ts';
import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { ExplanationView } from '../page/ExplanationView.ts';
import type { Simulation } from '../simulation/Simulation.ts';
import type { Citation } from '../world/Citation.ts';
import type { Explanation } from '../world/Explanation.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import { Phase } from '../world/Phase.ts';
import type { Platform } from '../world/Platform.ts';
import type { StartExplanation } from '../world/StartExplanation.ts';
import type { Questions } from './Questions.ts';

/** Answers where a number comes from. Citations are loaded with the first question. */
export class Explainer {
  private citations: ReadonlyMap<string, Citation> | null = null;
  private loading = false;

  /** The answer as far as it is known now; ask again at the next frame, citations come in later. */
  answer(
    simulation: Simulation,
    hostId: Platform,
    row: number | null,
    topic: ExplainTopic,
  ): ExplanationView {
    const explanation = explain(simulation, hostId, row, topic);
    if (!this.citations && !this.loading) void this.load();
    const ids = new Set(explanation?.terms.flatMap((term) => term.sourceIds) ?? []);
    const citations = [...ids].flatMap((id) => this.citations?.get(id) ?? []);
    return { hostId, row, topic, explanation, citations, canReturn: false };
  }

  /** The answer to the question being asked; null when none is. */
  current(simulation: Simulation, { current, canReturn }: Questions): ExplanationView | null {
    if (!current) return null;
    const { hostId, row, topic } = current;
    return { ...this.answer(simulation, hostId, row, topic), canReturn };
  }

  private async load(): Promise<void> {
    this.loading = true;
    const { loadCitations } = await import('./loadCitations.ts');
    this.citations = await loadCitations();
  }
}

function explain(
  simulation: Simulation,
  hostId: Platform,
  row: number | null,
  topic: ExplainTopic,
): Explanation | StartExplanation | null {
  const { snapshot } = simulation;
  const host = snapshot.hosts.find((one) => one.id === hostId);
  if (!host) return null;
  const recipe = row === null ? null : simulation.recipeOf(hostId, row);
  const kind = MemoryKind.find((one) => one === topic);
  if (kind) return explainMemory(host, row, recipe, kind);
  const item = host.disk.find((one) => `disk.${one.kind}` === topic);
  if (item) return explainDisk(host, row, recipe, item.kind);
  const phase = Phase.find((one) => `phase.${one}` === topic);
  if (!phase || row === null || !recipe) return null;
  return explainStart(host, row, recipe, phase, snapshot.timeMs);
}
