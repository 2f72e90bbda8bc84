/** Flags as they were given, defaults filled in. Asking for a flag the verb does not have throws. */
export interface ParsedFlags {
  bool(name: string): boolean;
  string(name: string): string;
  number(name: string): number;
  list(name: string): readonly string[];
  isSet(name: string): boolean;
}
