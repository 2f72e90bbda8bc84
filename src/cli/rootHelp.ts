import type { CommandTable } from './CommandTable.ts';
import type { DaemonTraits } from './DaemonTraits.ts';
import type { Flag } from './Flag.ts';
import { flagUsages } from './flagUsages.ts';
import { helpSection } from './helpSection.ts';
import { isGroupRow } from './isGroupRow.ts';
import { rowsThatWork } from './rowsThatWork.ts';

const common = 'run exec ps build pull push images login logout search version info'.split(' ');
const swarm = new Set('config node secret service stack swarm'.split(' '));

/** What `docker --help` prints. */
export function rootHelp(
  flags: readonly Flag[],
  table: CommandTable,
  daemon: DaemonTraits,
  columns: number,
): string {
  const rows = rowsThatWork(daemon, table.below(''));
  const named = new Map(rows.map((row) => [row.name, row]));
  return `${[
    'Usage:  docker [OPTIONS] COMMAND',
    'A self-sufficient runtime for containers',
    ...helpSection(
      'Common Commands',
      common.flatMap((name) => named.get(name) ?? []),
    ),
    ...helpSection(
      'Management Commands',
      rows.filter((row) => isGroupRow(row) && !swarm.has(row.name)),
    ),
    ...helpSection(
      'Swarm Commands',
      rows.filter((row) => swarm.has(row.name)),
    ),
    ...helpSection(
      'Commands',
      rows.filter((row) => !isGroupRow(row) && !common.includes(row.name)),
    ),
    `Global Options:\n${flagUsages(flags, columns)}`,
    "Run 'docker COMMAND --help' for more information on a command.",
    'For more help on how to use Docker, head to https://docs.docker.com/go/guides/',
  ].join('\n\n')}\n`;
}
