/** Flags that cannot be read: pflag's message, before the usage that follows it. */
export class FlagError extends Error {}
