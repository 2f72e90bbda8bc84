/** An instruction of a Dockerfile, as its parser understood it. */
export interface Instruction {
  /** In lower case: `run`. */
  readonly name: string;
  /** As written, continuation lines joined: what `Step 1/3 : ` shows. */
  readonly original: string;
  /** What follows name and flags, as written. */
  readonly rest: string;
  /** Words, elements of a JSON array, `name=value` pairs, or the one string of a shell form. */
  readonly args: readonly string[];
  readonly isJson: boolean;
  /** `--from=x`, in order. */
  readonly flags: readonly string[];
  /** From 1. */
  readonly line: number;
}
