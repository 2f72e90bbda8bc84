/** One cell of a published or recorded table. */
export interface PublishedRow {
  /** What the cell is of; unique within its table. */
  readonly row: string;
  readonly value: number;
  /** Id of the citation it was read from (`assets/calibration/*.json`). */
  readonly sourceId: string;
  /** Whether the model's constants were set by this cell: then it is no evidence. */
  readonly calibrates: boolean;
}

/** A table the model is held against. Nothing that is simulated reads it. */
export interface PublishedTable {
  /** `V1` to `V13`, or the machine it was recorded on. */
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /**
   * What of the model was chosen with the held-out rows of this table in sight: a rule among several, or
   * which row sets a constant. No constant comes from them, yet such rows prove less. Null: nothing was.
   */
  readonly chosenInSight: string | null;
  readonly rows: readonly PublishedRow[];
}
