import type { Command } from './Command.ts';
import type { CommandRow } from './CommandTable.ts';

const nameWidth = 11;

/** Commands of a help page under their title; nothing where there are none. */
export function helpSection(title: string, rows: readonly CommandRow[]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(
    ({ name, command }) => `  ${name.padEnd(nameWidth)} ${summaryOf(command)}`,
  );
  return [`${title}:\n${lines.join('\n')}`];
}

function summaryOf(command: Command): string {
  return command.kind === 'group' ? command.group.summary : command.verb.summary;
}
