/** How a number on the stage was computed: formula, terms with values, and the sources of each. */
export interface Explanation {
  readonly valueBytes: number;
  /** In the symbols of the terms: `base + share * ram`. */
  readonly formula: string;
  readonly terms: readonly ExplanationTerm[];
}

export interface ExplanationTerm {
  readonly symbol: string;
  readonly value: number;
  readonly unit:
    | 'bytes'
    | 'ms'
    | 'core-ms'
    | 'ratio'
    | 'count'
    | 'bytes/s'
    | 'us'
    | 'requests/s'
    | 'transactions/s'
    | 'IOPS';
  /** Ids of `Citation`s; empty for what the user set. */
  readonly sourceIds: readonly string[];
  /** Name of the constant of the model it is, where it is one. */
  readonly constant?: string;
}
