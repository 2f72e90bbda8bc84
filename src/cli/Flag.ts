/** How a flag's value is read, in pflag's words: they appear in help and in error messages. */
export type FlagType =
  | 'bool'
  | 'string'
  | 'int'
  | 'int64'
  | 'uint'
  | 'uint16'
  | 'uint64'
  | 'float'
  | 'duration'
  | 'bytes'
  | 'swap'
  | 'list'
  | 'map'
  | 'decimal'
  | 'mount'
  | 'network'
  | 'port'
  | 'ulimit'
  | 'filter'
  | 'stringSlice'
  | 'stringToString';

/** What the daemon must be for a flag or command to work on it; help leaves out what it is not. */
export interface Needs {
  /** `1.43`, the oldest API that knows it. */
  readonly apiVersion?: string;
  readonly os?: string;
  readonly experimental?: boolean;
}

/** A flag of a docker command, as its help lists it. */
export interface Flag {
  readonly name: string;
  /** One letter, or empty. */
  readonly short?: string;
  readonly type: FlagType;
  /** The word help shows for its value where it is not its type: `--publish list`. */
  readonly valueName?: string;
  readonly usage: string;
  /** As help prints it, `(default "json-file")` without the brackets; absent where help shows none. */
  readonly shownDefault?: string;
  readonly initial?: string | boolean | number;
  readonly isHidden?: boolean;
  /** Another name of this flag: `network` for the hidden `net`. */
  readonly sameAs?: string;
  readonly needs?: Needs;
  /** What to use instead: said whenever it is given. */
  readonly deprecated?: string;
}
