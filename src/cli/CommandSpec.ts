import type { VerbSpec } from './VerbSpec.ts';

/** What help and the parser know of a command, without what it does: `{ ...psSpec, run }` makes a verb. */
export type CommandSpec = Omit<VerbSpec, 'run'>;
