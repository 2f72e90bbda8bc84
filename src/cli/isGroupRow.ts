import type { CommandRow } from './CommandTable.ts';

/** Whether a row of the command table has commands of its own below it. */
export function isGroupRow({ command }: CommandRow): boolean {
  return command.kind === 'group';
}
