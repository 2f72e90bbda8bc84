/** Leaves a function or a sourced file: thrown by `return`. */
export class ReturnFlow extends Error {
  readonly status: number;

  constructor(status: number) {
    super('return');
    this.status = status;
  }
}
