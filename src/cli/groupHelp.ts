import type { Command } from './Command.ts';
import type { CommandRow, CommandTable } from './CommandTable.ts';
import type { DaemonTraits } from './DaemonTraits.ts';
import { flagUsages } from './flagUsages.ts';
import type { Flag } from './Flag.ts';
import { unmetNeed } from './unmetNeed.ts';
import type { CommandGroup } from './groups.ts';

const common = 'run exec ps build pull push images login logout search version info'.split(' ');
const swarm = new Set('config node secret service stack swarm'.split(' '));
const nameWidth = 11;

/** What `docker container --help` prints. */
export function groupHelp(group: CommandGroup, table: CommandTable, daemon: DaemonTraits): string {
  const rows = worksOn(daemon, table.below(group.path));
  const { path, description, summary } = group;
  return `${[
    `Usage:  docker ${path} COMMAND`,
    description ?? summary,
    ...section('Management Commands', rows.filter(isGroup)),
    ...section(
      'Commands',
      rows.filter((row) => !isGroup(row)),
    ),
    `Run 'docker ${path} COMMAND --help' for more information on a command.`,
  ].join('\n\n')}\n`;
}

/** What `docker --help` prints. */
export function rootHelp(
  flags: readonly Flag[],
  table: CommandTable,
  daemon: DaemonTraits,
  columns: number,
): string {
  const rows = worksOn(daemon, table.below(''));
  const named = new Map(rows.map((row) => [row.name, row]));
  return `${[
    'Usage:  docker [OPTIONS] COMMAND',
    'A self-sufficient runtime for containers',
    ...section(
      'Common Commands',
      common.flatMap((name) => named.get(name) ?? []),
    ),
    ...section(
      'Management Commands',
      rows.filter((row) => isGroup(row) && !swarm.has(row.name)),
    ),
    ...section(
      'Swarm Commands',
      rows.filter((row) => swarm.has(row.name)),
    ),
    ...section(
      'Commands',
      rows.filter((row) => !isGroup(row) && !common.includes(row.name)),
    ),
    `Global Options:\n${flagUsages(flags, columns)}`,
    "Run 'docker COMMAND --help' for more information on a command.",
    'For more help on how to use Docker, head to https://docs.docker.com/go/guides/',
  ].join('\n\n')}\n`;
}

function section(title: string, rows: readonly CommandRow[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    ({ name, command }) => `  ${name.padEnd(nameWidth)} ${summaryOf(command)}`,
  );
  return [`${title}:\n${lines.join('\n')}`];
}

function isGroup({ command }: CommandRow): boolean {
  return command.kind === 'group';
}

function worksOn(daemon: DaemonTraits, rows: readonly CommandRow[]): readonly CommandRow[] {
  return rows.filter(({ name, command }) => !unmetNeed(name, needsOf(command), daemon));
}

function needsOf(command: Command) {
  return command.kind === 'group' ? command.group.needs : command.verb.needs;
}

function summaryOf(command: Command): string {
  return command.kind === 'group' ? command.group.summary : command.verb.summary;
}
