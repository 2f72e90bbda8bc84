import { explainMemory } from '../calibration/explainMemory.ts';
import { readCitations, type CitationRecord } from '../calibration/readCitations.ts';
import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { ExplanationView } from '../page/ExplanationView.ts';
import type { Simulation } from '../simulation/Simulation.ts';
import type { Citation } from '../world/Citation.ts';
import { MemoryKind } from '../world/MemoryKind.ts';
import type { Platform } from '../world/Platform.ts';

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
    const host = simulation.snapshot.hosts.find((one) => one.id === hostId);
    const kind = MemoryKind.find((one) => one === topic);
    const explanation =
      host && kind
        ? explainMemory(host, row, row === null ? null : simulation.recipeOf(hostId, row), kind)
        : null;
    if (!this.citations && !this.loading) void this.load();
    const ids = new Set(explanation?.terms.flatMap((term) => term.sourceIds) ?? []);
    const citations = [...ids].flatMap((id) => this.citations?.get(id) ?? []);
    return { hostId, row, topic, explanation, citations };
  }

  private async load(): Promise<void> {
    this.loading = true;
    const files = await Promise.all([
      import('../../assets/calibration/calibration.json'),
      import('../../assets/calibration/measured.json'),
      import('../../assets/calibration/recorded.json'),
    ]);
    this.citations = readCitations(...files.map((file) => file.default as CitationRecord[]));
  }
}
