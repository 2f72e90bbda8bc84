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
  readonly rows: readonly PublishedRow[];
}
