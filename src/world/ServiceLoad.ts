import type { ServedApp } from './ServedApp.ts';

/** Who asks how much of a served app, and through which network. */
export interface ServiceLoad {
  readonly app: ServedApp;
  /** Each sends its next request when the last is answered; 1 or more. */
  readonly clients: number;
  /** Of containers: the host's own stack, or Docker's bridge with address translation. */
  readonly network: 'host' | 'nat';
}
