/** A script that cannot be read, in its shell's words. */
export class ShellSyntaxError extends Error {
  readonly line: number;
  /** Whether more lines could make it whole: an interactive shell then asks for them. */
  readonly isUnfinished: boolean;
  /** The line bash shows below; null where it shows none. */
  readonly shownLine: string | null;

  constructor(
    message: string,
    line: number,
    isUnfinished = false,
    shownLine: string | null = null,
  ) {
    super(message);
    this.line = line;
    this.isUnfinished = isUnfinished;
    this.shownLine = shownLine;
  }
}
