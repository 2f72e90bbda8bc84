/** An error that ends a script, or the current line of an interactive shell, with what it says. */
export class ShellError extends Error {
  readonly status: number;

  constructor(message: string, status = 2) {
    super(message);
    this.status = status;
  }
}
