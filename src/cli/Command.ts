import type { CommandGroup } from './groups.ts';
import type { VerbSpec } from './VerbSpec.ts';

/** What the first words of a line name. */
export type Command =
  | { readonly kind: 'verb'; readonly verb: VerbSpec; readonly path: string }
  | { readonly kind: 'group'; readonly group: CommandGroup; readonly path: string };
