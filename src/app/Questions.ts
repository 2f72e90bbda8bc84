import type { ExplainTopic } from '../page/ExplainTopic.ts';
import type { Platform } from '../world/Platform.ts';

/** What someone asked about a number. */
export interface Question {
  readonly hostId: Platform;
  /** Row of the instance; null for the host's own. */
  readonly row: number | null;
  readonly topic: ExplainTopic;
}

/** Questions asked one from the answer of another, so that one can go back. */
export class Questions {
  private asked: readonly Question[] = [];

  /** The question being answered; null when none is. */
  get current(): Question | null {
    return this.asked.at(-1) ?? null;
  }

  get canReturn(): boolean {
    return this.asked.length > 1;
  }

  ask(question: Question): void {
    this.asked = [...this.asked, question];
  }

  back(): void {
    this.asked = this.asked.slice(0, -1);
  }

  clear(): void {
    this.asked = [];
  }
}
