import type { Regex } from '../regex/Regex.ts';

/** Which lines a command is for. */
export type SedAddress =
  | number
  | '$'
  | Regex
  /** `first~step` of GNU's sed. */
  | { readonly first: number; readonly step: number }
  /** `addr,+N`: so many lines on. */
  | { readonly more: number }
  /** What the last regular expression was. */
  | 'same'
  | null;

/** A command of sed with the lines it is for. */
export interface SedCommand {
  readonly from: SedAddress;
  readonly to: SedAddress;
  readonly isNegated: boolean;
  readonly name: string;
  /** A replacement, a text, a label, a file. */
  readonly text: string;
  readonly pattern: string;
  /** Null for `//`: what the last one was. */
  readonly expression: Regex | null;
  /** The first match to replace, and whether those after it are too. */
  readonly occurrence: number;
  readonly isGlobal: boolean;
  readonly prints: boolean;
  /** For `{` where its `}` stands. */
  end: number;
}
