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
