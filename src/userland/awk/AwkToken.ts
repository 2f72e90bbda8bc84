/** A piece of a program of awk. */
export interface AwkToken {
  /** `call` is a name with `(` right behind it. */
  readonly kind:
    'number' | 'text' | 'regex' | 'name' | 'call' | 'word' | 'sign' | 'newline' | 'end';
  readonly text: string;
  readonly line: number;
}
