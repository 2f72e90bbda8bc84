/** A piece of a word; `isQuoted` ones are neither split nor matched against files. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | ParameterPart
  /** `<(list)`, and `>(list)` where it is written to: the path of a pipe. */
  | {
      readonly kind: 'process';
      readonly body: Node | null;
      readonly isWritten: boolean;
      readonly isQuoted: boolean;
    }
  | { readonly kind: 'command'; readonly body: Node | null; readonly isQuoted: boolean }
  | { readonly kind: 'arithmetic'; readonly word: Word; readonly isQuoted: boolean };

/** `$x`, and all that stands between braces. */
export interface ParameterPart {
  readonly kind: 'parameter';
  readonly name: string;
  /** `${name[index]}`. */
  readonly index: Word | null;
  /** `${!name}`: the parameter it names. */
  readonly isIndirect: boolean;
  /** `-`, `:-`, `#`, `%%`, `/`, `^^`, `:` (a slice), `length`, `keys`, or empty. */
  readonly operator: string;
  readonly word: Word | null;
  readonly second: Word | null;
  readonly isQuoted: boolean;
}

export type Word = readonly Part[];

export interface Redirection {
  /** The descriptor it changes; for `&>` both 1 and 2. */
  readonly fd: number;
  readonly operator: '<' | '>' | '>>' | '>|' | '<>' | '<&' | '>&' | '&>' | '&>>' | '<<';
  /** A file, a descriptor, or the text of a here-document. */
  readonly target: Word;
}

/** `name=value`, `name+=value`, `name[index]=value`, `name=(value [index]=value)`. */
export interface Assignment {
  readonly name: string;
  readonly index: Word | null;
  readonly isAdded: boolean;
  readonly value: Word;
  /** Elements of an array; null where it is one value. */
  readonly list: readonly { readonly index: Word | null; readonly value: Word }[] | null;
}

export interface SimpleCommand {
  readonly kind: 'simple';
  readonly assignments: readonly Assignment[];
  /** Lists that `declare` and its like were given: assigned once these have made the arrays. */
  readonly lists: readonly Assignment[];
  readonly words: readonly Word[];
  readonly line: number;
}

/** What stands between `[[` and `]]`. */
export type Condition =
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'unary'; readonly operator: string; readonly word: Word }
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Word;
      readonly right: Word;
    };

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
  /** bash's `time`, of a whole pipeline. */
  | { readonly kind: 'time'; readonly body: Node | null; readonly isPosix: boolean }
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
  /** `((expression))` of bash. */
  | { readonly kind: 'arithmetic'; readonly expression: Word; readonly line: number }
  /** `[[ expression ]]` of bash. */
  | { readonly kind: 'test'; readonly condition: Condition }
  /** `for ((first; while; next))` of bash. */
  | {
      readonly kind: 'count';
      readonly parts: readonly [Word, Word, Word];
      readonly body: Node;
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
        /** `;&` goes on with the next body, `;;&` with the next pattern. */
        readonly end: ';;' | ';&' | ';;&';
      }[];
    }
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly body: Node;
    };
