/** Leaves what awk is at: `next`, `nextfile`, `exit`. */
export class AwkFlow extends Error {
  readonly kind: 'next' | 'nextfile' | 'exit';

  constructor(kind: 'next' | 'nextfile' | 'exit') {
    super(kind);
    this.kind = kind;
  }
}
