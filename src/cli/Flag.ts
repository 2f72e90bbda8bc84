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
}
