import type { Call } from './Call.ts';

/** Told of every call and of its answer: the Engine lens and the log of what was asked. */
export interface CallObserver {
  onCall(call: Call): number;
  /** @param id what `onCall` gave back. */
  onAnswer(id: number, status: number): void;
}
