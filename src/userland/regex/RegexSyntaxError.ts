/** A text that is no regular expression, or one too large to be worked with. */
export class RegexSyntaxError extends Error {}
