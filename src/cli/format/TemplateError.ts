/** A template Go would refuse to parse or fail to execute; the message is Go's. */
export class TemplateError extends Error {}
