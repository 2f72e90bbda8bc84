/** Thrown by an applet that was called with too little: its usage is shown. */
export class UsageError extends Error {}
