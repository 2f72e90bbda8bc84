import type { ParsedFlags } from './ParsedFlags.ts';

/** How `stop` and `restart` end a container: its signal, and how many seconds it has. */
export function stopQuery(flags: ParsedFlags): Record<string, string | undefined> {
  return {
    signal: flags.string('signal') || undefined,
    t: flags.isSet('timeout') ? flags.string('timeout') : undefined,
  };
}
