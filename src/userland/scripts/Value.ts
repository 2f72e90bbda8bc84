/** What expressions of the simulated scripts come to; `isFloat` is Python's difference between 2 and 2.0. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly isFloat: boolean }
  | { readonly kind: 'word'; readonly word: string };
