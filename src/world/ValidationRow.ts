/** A published figure beside the model's. */
export interface ValidationRow<Reason extends string = string> {
  readonly table: string;
  readonly row: string;
  readonly unit: string;
  readonly sourceId: string;
  readonly published: number;
  /** Null where the model has no figure. */
  readonly simulated: number | null;
  /** (simulated - published) / published; null where nothing is simulated. */
  readonly error: number | null;
  /** True when the row is evidence: simulated, and no constant was set by it. */
  readonly heldOut: boolean;
  /** True when a rule was chosen with this held-out row in sight (see `PublishedTable.chosenInSight`). */
  readonly inSight: boolean;
  /** For a miss of more than 15 percent, or no figure at all: its code and what it means. */
  readonly reason: Reason | null;
  readonly why: string | null;
}
