import type { Command } from './Command.ts';
import type { CommandRow } from './CommandTable.ts';
import type { DaemonTraits } from './DaemonTraits.ts';
import { unmetNeed } from './unmetNeed.ts';

/** The commands this daemon can serve. */
export function rowsThatWork(
  daemon: DaemonTraits,
  rows: readonly CommandRow[],
): readonly CommandRow[] {
  return rows.filter(({ name, command }) => !unmetNeed(name, needsOf(command), daemon));
}

function needsOf(command: Command) {
  return command.kind === 'group' ? command.group.needs : command.verb.needs;
}
