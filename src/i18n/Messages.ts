import type { messages as fr } from './fr/messages.ts';

/** Every string people read. A message missing in one language does not compile. */
export type Messages = typeof fr;
