import type { Dialect } from './Dialect.ts';
import type { Node } from './Node.ts';

import type { Job } from './Job.ts';
import type { Variable } from './Variable.ts';

/** What a shell remembers; a subshell starts with a copy. */
export class ShellState {
  variables = new Map<string, Variable>();
  functions = new Map<string, Extract<Node, { kind: 'function' }>>();
  aliases = new Map<string, string>();
  traps = new Map<string, string>();
  parameters: readonly string[] = [];
  /** `$0`. */
  name = 'sh';
  /** Letters set by `set -e` and the like, and `pipefail`, which has none. */
  options = new Set<string>();
  /** The letters of how it was started that cannot be set: `c`, `s`. */
  startedAs: '' | 'c' | 's' = '';
  /** What each command of the last pipeline ended with. */
  pipeStatus: readonly number[] = [];
  status = 0;
  rootPid = 0;
  lastBackground: number | null = null;
  /** bash's options of `shopt`. */
  shopt = new Set<string>();
  /** What `pushd` has put away, the last first. */
  directories: string[] = [];
  /** Jobs in the background, by number. */
  jobs = new Map<number, Job>();
  /** Names a function made local, with what they were before; one map a call. */
  locals: Map<string, Variable | null>[] = [];
  loopDepth = 0;
  /** Names of the functions being called. */
  calls: string[] = [];
  /** `$_`: the last word of the last command. */
  lastWord = '';
  sourceDepth = 0;
  /** Files being read by `source`. */
  sourced: string[] = [];
  isInteractive = false;
  isSubshell = false;
  /** Whether a failure just now is being looked at: `if`, `&&`, `!`. */
  isTested = 0;
  /** Where getopts stands in a word of several options, and in which. */
  getoptsAt = 0;
  getoptsWord = 0;
  /** Which shell's words it uses. */
  dialect: Dialect = 'ash';
  /** What ash says `line 1` of; empty for `-c` and a terminal. */
  script = '';
  line = 0;

  copy(): ShellState {
    const copy = Object.assign(new ShellState(), this);
    copy.variables = new Map(
      [...this.variables].map(([name, one]) => [
        name,
        one.elements ? { ...one, elements: new Map(one.elements) } : { ...one },
      ]),
    );
    copy.functions = new Map(this.functions);
    copy.aliases = new Map(this.aliases);
    copy.traps = new Map([...this.traps].filter(([, command]) => command === ''));
    copy.options = new Set(this.options);
    copy.shopt = new Set(this.shopt);
    copy.directories = [...this.directories];
    copy.locals = [];
    copy.calls = [...this.calls];
    copy.jobs = new Map([...this.jobs].map(([number, job]) => [number, { ...job }]));
    copy.isSubshell = true;
    copy.isInteractive = false;
    return copy;
  }
}
