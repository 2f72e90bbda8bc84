/** A piece of a word; `isQuoted` ones are neither split nor matched against files. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      /** `-`, `:-`, `#`, `%%`, `/`, `:` (a slice), `length`, or empty. */
      readonly operator: string;
      readonly word: Word | null;
      readonly second: Word | null;
      readonly isQuoted: boolean;
    }
  | { readonly kind: 'command'; readonly body: Node | null; readonly isQuoted: boolean }
  | { readonly kind: 'arithmetic'; readonly word: Word; readonly isQuoted: boolean };

export type Word = readonly Part[];

export interface Redirection {
  /** The descriptor it changes; for `&>` both 1 and 2. */
  readonly fd: number;
  readonly operator: '<' | '>' | '>>' | '>|' | '<>' | '<&' | '>&' | '&>' | '<<';
  /** A file, a descriptor, or the text of a here-document. */
  readonly target: Word;
}

export interface SimpleCommand {
  readonly kind: 'simple';
  readonly assignments: readonly { readonly name: string; readonly value: Word }[];
  readonly words: readonly Word[];
  readonly line: number;
}

/** A command as the parser understood it. */
export type Node =
  | SimpleCommand
  | {
      readonly kind: 'redirected';
      readonly body: Node;
      readonly redirections: readonly Redirection[];
    }
  | { readonly kind: 'pipeline'; readonly parts: readonly Node[] }
  | { readonly kind: 'not'; readonly body: Node }
  | { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly kind: 'list'; readonly parts: readonly Node[] }
  | { readonly kind: 'background'; readonly body: Node; readonly text: string }
  | { readonly kind: 'subshell'; readonly body: Node }
  | {
      readonly kind: 'if';
      readonly condition: Node;
      readonly then: Node;
      readonly otherwise: Node | null;
    }
  | {
      readonly kind: 'loop';
      readonly condition: Node;
      readonly body: Node;
      readonly isUntil: boolean;
    }
  | {
      readonly kind: 'for';
      readonly name: string;
      /** Null without `in`: the positional parameters. */
      readonly words: readonly Word[] | null;
      readonly body: Node;
    }
  | {
      readonly kind: 'case';
      readonly word: Word;
      readonly clauses: readonly {
        readonly patterns: readonly Word[];
        readonly body: Node | null;
      }[];
    }
  | { readonly kind: 'function'; readonly name: string; readonly body: Node };
