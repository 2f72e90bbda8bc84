/** Leaves loops: thrown by `break` and `continue`. */
export class LoopFlow extends Error {
  levels: number;
  readonly isContinue: boolean;

  constructor(levels: number, isContinue: boolean) {
    super('loop');
    this.levels = levels;
    this.isContinue = isContinue;
  }
}

/** Leaves a function or a sourced file: thrown by `return`. */
export class ReturnFlow extends Error {
  readonly status: number;

  constructor(status: number) {
    super('return');
    this.status = status;
  }
}

/** Leaves the shell: thrown by `exit`, `set -e`, and errors that end a script. */
export class ExitFlow extends Error {
  readonly status: number;

  constructor(status: number) {
    super('exit');
    this.status = status;
  }
}

/** An error that ends a script, or the current line of an interactive shell, with what it says. */
export class ShellError extends Error {
  readonly status: number;

  constructor(message: string, status = 2) {
    super(message);
    this.status = status;
  }
}
