/** A command recorded from the real client and daemon, as a line of `assets/recordings/docker/cases`. */
export interface RecordedCase {
  readonly id: string;
  readonly group: string;
  /** Shell lines typed before the command, in the same shell; their output is not looked at. */
  readonly setup: readonly string[];
  readonly cmd: string;
  /** Files of the directory it is typed in. */
  readonly files?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Typed at a terminal of 120 by 40: what it prints comes as one. */
  readonly tty?: boolean;
  /** What to wait for at the terminal, and what to type then. */
  readonly expect?: readonly (readonly [string, string])[];
  readonly match?: 'lines' | 'unordered' | 'subset' | 'screen' | 'buildkit';
  /** Recorded with an older client, which has BuildKit built in. */
  readonly client?: '20.10';
  /** Parts of the recording host it depends on. */
  readonly needs?: readonly string[];
  /** Leaves what the setup made as it was. */
  readonly readonly?: boolean;
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number;
}

/** What a case printed when it was run again. */
export interface CaseOutput {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: number | null;
}
