/** An error as the Engine API tells it: HTTP status and the daemon's own sentence. */
export class EngineError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}
