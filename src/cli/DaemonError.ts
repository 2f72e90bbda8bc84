import { CliError } from './CliError.ts';

/** The daemon refused: `Error response from daemon: …`. */
export class DaemonError extends CliError {
  /** HTTP status: 404 when there is no such thing. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}
