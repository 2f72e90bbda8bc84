/** What a person can wish for on the bench. */
export interface BenchActions {
  play(): void;
  close(): void;
  openHub(): void;
  /** Gives the keyboard back to the page. */
  leave(): void;
}
