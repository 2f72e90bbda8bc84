/** An expression of awk. */
export type AwkExpression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'regex'; readonly source: string }
  | AwkTarget
  | { readonly kind: 'group'; readonly of: AwkExpression }
  /** `(a, b)` before `in`. */
  | { readonly kind: 'list'; readonly items: readonly AwkExpression[] }
  | {
      readonly kind: 'assign';
      /** `=`, `+` of `+=`... */
      readonly operator: string;
      readonly target: AwkTarget;
      readonly value: AwkExpression;
    }
  | {
      readonly kind: 'step';
      readonly by: 1 | -1;
      readonly isAfter: boolean;
      readonly target: AwkTarget;
    }
  | { readonly kind: 'unary'; readonly operator: string; readonly of: AwkExpression }
  | {
      readonly kind: 'binary';
      /** An operator; ` ` joins texts. */
      readonly operator: string;
      readonly left: AwkExpression;
      readonly right: AwkExpression;
    }
  | {
      readonly kind: 'choice';
      readonly condition: AwkExpression;
      readonly then: AwkExpression;
      readonly otherwise: AwkExpression;
    }
  | { readonly kind: 'in'; readonly index: AwkExpression; readonly array: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly AwkExpression[] }
  | {
      readonly kind: 'getline';
      readonly target: AwkTarget | null;
      /** A file, or a command whose output is read. */
      readonly source: AwkExpression | null;
      readonly isCommand: boolean;
    };

/** What can be assigned to. */
export type AwkTarget =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'field'; readonly index: AwkExpression }
  | { readonly kind: 'element'; readonly array: string; readonly index: readonly AwkExpression[] };

/** A statement of awk. */
export type AwkStatement =
  | { readonly kind: 'expression'; readonly of: AwkExpression }
  | { readonly kind: 'block'; readonly body: readonly AwkStatement[] }
  | {
      readonly kind: 'print' | 'printf';
      readonly args: readonly AwkExpression[];
      /** `>`, `>>`, `|`, or empty. */
      readonly redirect: string;
      readonly to: AwkExpression | null;
    }
  | {
      readonly kind: 'if';
      readonly condition: AwkExpression;
      readonly then: AwkStatement;
      readonly otherwise: AwkStatement | null;
    }
  | { readonly kind: 'while'; readonly condition: AwkExpression; readonly body: AwkStatement }
  | { readonly kind: 'do'; readonly condition: AwkExpression; readonly body: AwkStatement }
  | {
      readonly kind: 'for';
      readonly first: AwkStatement | null;
      readonly condition: AwkExpression | null;
      readonly next: AwkStatement | null;
      readonly body: AwkStatement;
    }
  | {
      readonly kind: 'each';
      readonly name: string;
      readonly array: string;
      readonly body: AwkStatement;
    }
  | { readonly kind: 'break' | 'continue' | 'next' | 'nextfile' }
  | { readonly kind: 'exit' | 'return'; readonly value: AwkExpression | null }
  | {
      readonly kind: 'delete';
      readonly array: string;
      readonly index: readonly AwkExpression[] | null;
    };

/** A pattern with what is done for the lines it matches. */
export interface AwkRule {
  readonly when: 'begin' | 'end' | 'line';
  readonly pattern: AwkExpression | null;
  /** The end of a range. */
  readonly until: AwkExpression | null;
  readonly body: AwkStatement | null;
}

export interface AwkFunction {
  readonly parameters: readonly string[];
  readonly body: AwkStatement;
}

export interface AwkProgram {
  readonly rules: readonly AwkRule[];
  readonly functions: ReadonlyMap<string, AwkFunction>;
}
