/** A shell variable. */
export interface Variable {
  /** Of an array: its element 0. */
  value: string;
  isExported: boolean;
  isReadOnly: boolean;
  /** Declared with `-i`: what is assigned is worked out. */
  isInteger?: boolean;
  /** bash's arrays: elements by index, or by key where it `isKeyed`. */
  elements?: Map<string, string>;
  isKeyed?: boolean;
}
