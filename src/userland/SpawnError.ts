/**
 * Why runc could not start a process: `notFound` (exec: "x": executable file not found in $PATH),
 * `noSuchFile` (stat /x: no such file), `belowFile` (stat /x/y: not a directory), `notExecutable` (permission
 * denied), `badWorkdir`, `fileWorkdir` (one that is no directory), `badUser`.
 */
export type SpawnFailure =
  | 'notFound'
  | 'noSuchFile'
  | 'belowFile'
  | 'notExecutable'
  | 'isDirectory'
  | 'badWorkdir'
  | 'fileWorkdir'
  | 'relativeWorkdir'
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
