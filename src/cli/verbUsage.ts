import type { VerbSpec } from './VerbSpec.ts';

/** `docker container ls [OPTIONS]`: its usage, by the name it was typed with. */
export function verbUsage(verb: VerbSpec, path: string): string {
  return `docker ${path}${verb.usageLine.slice(`docker ${verb.path}`.length)}`;
}
