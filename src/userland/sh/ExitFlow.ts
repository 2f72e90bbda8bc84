/** Leaves the shell: thrown by `exit`, `set -e`, and errors that end a script. */
export class ExitFlow extends Error {
  readonly status: number;

  constructor(status: number) {
    super('exit');
    this.status = status;
  }
}
