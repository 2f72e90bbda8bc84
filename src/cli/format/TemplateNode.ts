/** Where a node stands in its template: offset of its first character. */
interface Placed {
  readonly at: number;
}

/** A value or a call inside an action. `text` is how Go would write it in an error. */
export type Operand =
  | (Placed & { readonly kind: 'dot' | 'nil' })
  | (Placed & { readonly kind: 'field'; readonly names: readonly string[] })
  | (Placed & {
      readonly kind: 'variable';
      readonly name: string;
      readonly names: readonly string[];
    })
  | (Placed & { readonly kind: 'function'; readonly name: string })
  | (Placed & { readonly kind: 'literal'; readonly value: unknown; readonly source: string })
  | (Placed & {
      readonly kind: 'group';
      readonly pipeline: Pipeline;
      readonly names: readonly string[];
    });

/** A function or value and its arguments. */
export interface Command extends Placed {
  readonly operands: readonly Operand[];
}

/** `$k, $v := a | b`. */
export interface Pipeline extends Placed {
  readonly variables: readonly string[];
  readonly isAssignment: boolean;
  readonly commands: readonly Command[];
}

/** A piece of a template. */
export type TemplateNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'print'; readonly pipeline: Pipeline }
  | {
      readonly kind: 'if' | 'with' | 'range';
      readonly pipeline: Pipeline;
      readonly body: readonly TemplateNode[];
      readonly otherwise: readonly TemplateNode[];
    }
  | { readonly kind: 'break' }
  | { readonly kind: 'continue' };
