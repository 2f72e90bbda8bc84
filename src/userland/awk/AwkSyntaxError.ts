/** A program of awk that cannot be read, and where. */
export class AwkSyntaxError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}
