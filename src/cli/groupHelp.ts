import type { CommandTable } from './CommandTable.ts';
import type { DaemonTraits } from './DaemonTraits.ts';
import type { CommandGroup } from './groups.ts';
import { helpSection } from './helpSection.ts';
import { isGroupRow } from './isGroupRow.ts';
import { rowsThatWork } from './rowsThatWork.ts';

/** What `docker container --help` prints. */
export function groupHelp(group: CommandGroup, table: CommandTable, daemon: DaemonTraits): string {
  const rows = rowsThatWork(daemon, table.below(group.path));
  const { path, description, summary } = group;
  return `${[
    `Usage:  docker ${path} COMMAND`,
    description ?? summary,
    ...helpSection('Management Commands', rows.filter(isGroupRow)),
    ...helpSection(
      'Commands',
      rows.filter((row) => !isGroupRow(row)),
    ),
    `Run 'docker ${path} COMMAND --help' for more information on a command.`,
  ].join('\n\n')}\n`;
}
