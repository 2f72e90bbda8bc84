/**
 * Why runc could not start a process: `notFound` (exec: "x": executable file not found in $PATH),
 * `noSuchFile` (stat /x: no such file), `notExecutable` (permission denied), `badWorkdir`, `badUser`.
 */
export type SpawnFailure =
  | 'notFound'
  | 'noSuchFile'
  | 'notExecutable'
  | 'isDirectory'
  | 'badWorkdir'
  | 'badUser'
  | 'badGroup'
  | 'badAddedGroup'
  | 'badId';

export class SpawnError extends Error {
  readonly failure: SpawnFailure;
  /** The program, directory or user it was about. */
  readonly subject: string;

  constructor(failure: SpawnFailure, subject: string) {
    super(`${failure}: ${subject}`);
    this.failure = failure;
    this.subject = subject;
  }
}
