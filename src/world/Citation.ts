/** Where a figure comes from, as a reader can check it. */
export interface Citation {
  readonly id: string;
  readonly quantity: string;
  readonly value: unknown;
  readonly unit: string;
  readonly context: string;
  readonly source: string;
  /** Link to the source; empty where it has none. */
  readonly url: string;
  /** How the figure was obtained: `raw-data`, `primary`, `vendor`, `community-transcript`, `measured`, `derived`, `estimate`... */
  readonly via: string;
}
