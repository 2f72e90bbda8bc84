import type { Node } from './Node.ts';

export interface Variable {
  value: string;
  isExported: boolean;
  isReadOnly: boolean;
}

/** What a shell remembers; a subshell starts with a copy. */
export class ShellState {
  variables = new Map<string, Variable>();
  functions = new Map<string, Node>();
  aliases = new Map<string, string>();
  traps = new Map<string, string>();
  parameters: readonly string[] = [];
  /** `$0`. */
  name = 'sh';
  /** Letters set by `set -e` and the like. */
  options = new Set<string>();
  status = 0;
  rootPid = 0;
  lastBackground: number | null = null;
  /** Background jobs: their pids, by number. */
  jobs = new Map<number, { pid: number; text: string }>();
  /** Names a function made local, with what they were before; one map a call. */
  locals: Map<string, Variable | null>[] = [];
  loopDepth = 0;
  callDepth = 0;
  sourceDepth = 0;
  isInteractive = false;
  isSubshell = false;
  /** Whether a failure just now is being looked at: `if`, `&&`, `!`. */
  isTested = 0;
  getoptsAt = 0;
  /** Which shell's words it uses. */
  dialect: 'ash' | 'bash' = 'ash';
  /** What ash says `line 1` of; empty for `-c` and a terminal. */
  script = '';
  line = 0;

  copy(): ShellState {
    const copy = Object.assign(new ShellState(), this);
    copy.variables = new Map([...this.variables].map(([name, one]) => [name, { ...one }]));
    copy.functions = new Map(this.functions);
    copy.aliases = new Map(this.aliases);
    copy.traps = new Map([...this.traps].filter(([, command]) => command === ''));
    copy.options = new Set(this.options);
    copy.locals = [];
    copy.jobs = new Map();
    copy.isSubshell = true;
    copy.isInteractive = false;
    return copy;
  }
}
