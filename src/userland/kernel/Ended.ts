/** Thrown by a program to end its process at once, however deep it is. */
export class Ended extends Error {
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`exit ${exitCode}`);
    this.exitCode = exitCode;
  }
}
