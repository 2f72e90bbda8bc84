import type { Flag } from './Flag.ts';
import type { ParsedFlags } from './ParsedFlags.ts';
import { parseBool } from '../go/parseBool.ts';

/** Values of flags as they come in; asked for by name. */
export class FlagValues implements ParsedFlags {
  private readonly flags: ReadonlyMap<string, Flag>;
  private readonly given = new Map<string, string[]>();

  constructor(flags: readonly Flag[]) {
    this.flags = new Map(flags.map((flag) => [flag.name, flag]));
  }

  add(name: string, value: string): void {
    const kept = this.nameOf(name);
    this.given.set(kept, [...(this.given.get(kept) ?? []), value]);
  }

  bool(name: string): boolean {
    const { initial } = this.flagOf(name);
    const value = this.lastOf(name);
    return value === undefined ? initial === true : parseBool(value) === true;
  }

  string(name: string): string {
    return this.lastOf(name) ?? String(this.flagOf(name).initial ?? '');
  }

  number(name: string): number {
    return Number(this.lastOf(name)?.replaceAll('_', '') ?? this.flagOf(name).initial ?? 0);
  }

  list(name: string): readonly string[] {
    const { type } = this.flagOf(name);
    const given = this.given.get(this.nameOf(name)) ?? [];
    return type === 'stringSlice' ? given.flatMap((value) => value.split(',')) : given;
  }

  isSet(name: string): boolean {
    this.flagOf(name);
    return this.given.has(this.nameOf(name));
  }

  private lastOf(name: string): string | undefined {
    this.flagOf(name);
    return this.given.get(this.nameOf(name))?.at(-1);
  }

  private nameOf(name: string): string {
    return this.flags.get(name)?.sameAs ?? name;
  }

  private flagOf(name: string): Flag {
    const flag = this.flags.get(name);
    if (!flag) throw new Error(`no flag --${name}`);
    return flag;
  }
}
