import type { Command } from './Command.ts';
import type { CommandGroup } from './groups.ts';
import type { VerbSpec } from './VerbSpec.ts';

/** A row of a group's help: the name below the group, and what it is for. */
export interface CommandRow {
  readonly name: string;
  readonly command: Command;
}

/** Every command by the names it may be typed with. */
export class CommandTable {
  private readonly byName = new Map<string, Command>();
  /** The names help lists: the first of each command in each group. */
  private readonly listed: { readonly path: string; readonly command: Command }[] = [];

  constructor(verbs: readonly VerbSpec[], groups: readonly CommandGroup[]) {
    for (const group of groups) {
      this.list(group.path, { kind: 'group', group, path: group.path });
    }
    for (const verb of verbs) {
      const shown = new Map<string, string>();
      for (const name of verb.aliases.length > 0 ? verb.aliases : [verb.path]) {
        const above = parentOf(name);
        const path = shown.get(above) ?? name;
        const command: Command = { kind: 'verb', verb, path };
        if (shown.has(above)) this.byName.set(name, command);
        else this.list(name, command);
        shown.set(above, path);
      }
    }
  }

  /** The command typed as these words (`container list`), if there is one. */
  find(name: string): Command | undefined {
    return this.byName.get(name);
  }

  /** What stands directly below a group, sorted; below docker itself for an empty path. */
  below(path: string): readonly CommandRow[] {
    return this.listed
      .filter((row) => parentOf(row.path) === path)
      .map((row) => ({ name: row.path.split(' ').at(-1) ?? '', command: row.command }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  private list(path: string, command: Command): void {
    this.byName.set(path, command);
    this.listed.push({ path, command });
  }
}

function parentOf(name: string): string {
  return name.split(' ').slice(0, -1).join(' ');
}
