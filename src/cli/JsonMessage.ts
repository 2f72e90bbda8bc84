/** How far a layer of a pull, push or load has come. */
export interface MessageProgress {
  readonly current?: number;
  readonly total?: number;
  readonly hidecounts?: boolean;
  readonly units?: string;
}

/** A line of the streams that pulls, pushes and builds answer with. */
export interface JsonMessage {
  readonly stream?: string;
  readonly status?: string;
  readonly progressDetail?: MessageProgress;
  readonly id?: string;
  readonly error?: string;
  readonly errorDetail?: { readonly code?: number; readonly message: string };
  /** For the program, not shown: a build's image id. */
  readonly aux?: Readonly<Record<string, unknown>>;
}
