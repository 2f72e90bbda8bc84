/** A script that cannot be read, in ash's words. */
export class ShellSyntaxError extends Error {
  /** Whether more lines could make it whole: an interactive shell then asks for them. */
  readonly isUnfinished: boolean;
  readonly line: number;

  constructor(message: string, line: number, isUnfinished = false) {
    super(message);
    this.line = line;
    this.isUnfinished = isUnfinished;
  }
}
