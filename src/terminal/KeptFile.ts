/** A file of the project as the editor has it. */
export interface KeptFile {
  readonly text: string;
  /** What it was given last by a lesson, or at first: where its text differs, a person has written it. */
  readonly given: string;
}
