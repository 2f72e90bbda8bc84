/** A RUN that ended with a code of its own: what `docker build` then exits with. */
export class CommandError extends Error {
  readonly code: number;

  constructor(command: readonly string[], code: number) {
    super(`The command '${command.join(' ')}' returned a non-zero code: ${code}`);
    this.code = code;
  }
}
