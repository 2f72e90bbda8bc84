import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { ExplanationView } from '../page/ExplanationView.ts';
import type { Simulation } from '../simulation/Simulation.ts';
import type { Citation } from '../world/Citation.ts';
import type { Platform } from '../world/Platform.ts';
import { ServiceQuantity } from '../world/ServiceQuantity.ts';
import type { Questions } from './Questions.ts';
import type { Service } from './Service.ts';

/** Answers where a number comes from. How, and the citations, are loaded with the first question. */
export class Explainer {
  private readonly service: Service;
  private explain: (typeof import('./explain.ts'))['explain'] | null = null;
  private citations: ReadonlyMap<string, Citation> | null = null;
  private loading = false;

  constructor(service: Service) {
    this.service = service;
  }

  /** The answer as far as it is known now; ask again at the next frame, citations come in later. */
  answer(
    simulation: Simulation,
    hostId: Platform,
    row: number | null,
    topic: ExplainTopic,
  ): ExplanationView {
    const served = ServiceQuantity.find((one) => `service.${one}` === topic);
    const explanation = served
      ? this.service.explain(served, hostId)
      : (this.explain?.(simulation, hostId, row, topic) ?? null);
    if (!this.loading) void this.load();
    const loaded = this.citations !== null;
    const ids = new Set(explanation?.terms.flatMap((term) => term.sourceIds) ?? []);
    const citations = [...ids].flatMap((id) => this.citations?.get(id) ?? []);
    return { hostId, row, topic, explanation, citations, loaded, canReturn: false };
  }

  /** The answer to the question being asked; null when none is. */
  current(simulation: Simulation, { current, canReturn }: Questions): ExplanationView | null {
    if (!current) return null;
    const { hostId, row, topic } = current;
    return { ...this.answer(simulation, hostId, row, topic), canReturn };
  }

  private async load(): Promise<void> {
    this.loading = true;
    ({ explain: this.explain } = await import('./explain.ts'));
    const { loadCitations } = await import('./loadCitations.ts');
    this.citations = await loadCitations();
  }
}
