/** What `$((...))` could not make sense of, in ash's words. */
export class ArithmeticError extends Error {}
