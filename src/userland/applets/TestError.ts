/** What `test` was given and cannot read, in busybox's words. */
export class TestError extends Error {
  /** The same in those of dash's own. */
  readonly dashMessage: string;

  constructor(message: string, dashMessage = message) {
    super(message);
    this.dashMessage = dashMessage;
  }
}
