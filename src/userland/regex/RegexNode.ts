/** A place that takes no character. `word` is an edge of a word; `outside` has no word character next to it there. */
export type Anchor = 'start' | 'end' | 'word' | 'notWord' | 'outsideBefore' | 'outsideAfter';

/** A regular expression as a tree. */
export type RegexNode =
  | { readonly kind: 'char'; readonly test: (char: string) => boolean }
  | { readonly kind: 'anchor'; readonly anchor: Anchor }
  | { readonly kind: 'sequence' | 'choice'; readonly nodes: readonly RegexNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly node: RegexNode }
  /** What group `index` matched, once more. */
  | { readonly kind: 'back'; readonly index: number }
  | {
      readonly kind: 'repeat';
      readonly node: RegexNode;
      readonly least: number;
      /** Infinity without a limit. */
      readonly most: number;
    };
