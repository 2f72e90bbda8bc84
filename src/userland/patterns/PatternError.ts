/** A pattern that cannot be read, in Go's words. */
export class PatternError extends Error {
  constructor(message = 'syntax error in pattern') {
    super(message);
  }
}
