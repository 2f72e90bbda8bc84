import type { VerbSpec } from '../VerbSpec.ts';

/** `docker container …` and their short names. */
export const containerVerbs: readonly VerbSpec[] = [];
