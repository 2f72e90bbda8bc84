import type { CliContext } from './CliContext.ts';
import type { Flag, Needs } from './Flag.ts';
import type { ParsedFlags } from './ParsedFlags.ts';

/** How many arguments a verb takes, told in cobra's words when it is wrong. */
export interface ArgumentRule {
  readonly least: number;
  /** Infinity for any number. */
  readonly most: number;
}

/** A command or group of docker: one file each in `verbs/`. */
export interface VerbSpec {
  /** `ps`, or `container ls` below a group. */
  readonly path: string;
  /** Other names: `docker container ls, docker container list, ...` in the order help shows them. */
  readonly aliases: readonly string[];
  /** `docker ps [OPTIONS]`. */
  readonly usageLine: string;
  /** The sentence of its help. */
  readonly summary: string;
  /** What its help says instead, where it says more. */
  readonly description?: string;
  readonly flags: readonly Flag[];
  readonly args: ArgumentRule;
  /** Flags end at the first argument (`run`, `exec`): what follows belongs to the container's command. */
  readonly stopsAtArgument?: boolean;
  readonly needs?: Needs;
  /** It minds Ctrl-C itself, up to the third; others just end with 130. */
  readonly handlesSignals?: boolean;
  /** Ctrl-C leaves what it began to go on, with exit code 0. */
  readonly leavesQuietly?: boolean;
  /** By flag: what is wrong with a value, in docker's words; null when nothing is. */
  readonly checks?: Readonly<Record<string, (value: string) => string | null>>;
  /** Exit code. Throws `CliError` for a message on standard error. */
  run(context: CliContext, args: readonly string[], flags: ParsedFlags): Promise<number>;
}
