import type { Anchor } from './RegexNode.ts';

/** An instruction of a compiled regular expression; numbers are places in the program. */
export type RegexStep =
  | { readonly kind: 'char'; readonly test: (char: string) => boolean }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'back'; readonly index: number }
  /** Goes on at both, rather at the first. */
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'jump'; to: number }
  /** Keeps the position: two slots a group, then one a loop. */
  | { readonly kind: 'save'; readonly slot: number }
  /** Only if the position is not the one kept: a loop that takes nothing ends. */
  | { readonly kind: 'moved'; readonly slot: number }
  | { readonly kind: 'match' };
