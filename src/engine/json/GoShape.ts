/**
 * What Go reads a JSON value into. `type` is how its messages name the type: `[]string`, `container.HostConfig`.
 * Nulls are a field's zero value, as if it had not been sent.
 */
export type GoShape =
  | { readonly kind: 'string' | 'bool'; readonly type: string }
  /** An integer, no less and no more than these. */
  | {
      readonly kind: 'integer';
      readonly type: string;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'list'; readonly type: string; readonly of: GoShape }
  | { readonly kind: 'map'; readonly type: string; readonly of: GoShape }
  | {
      readonly kind: 'struct';
      readonly type: string;
      readonly fields: GoFields;
      /** Whether fields that were not sent are there at zero: those Go writes without `omitempty`. */
      readonly isFull: boolean;
    }
  /** A list of strings that old clients send as one. */
  | { readonly kind: 'strslice'; readonly type: string }
  /** Stays null in a list or a map. */
  | { readonly kind: 'pointer'; readonly type: string; readonly to: GoShape };

export type GoFields = Readonly<Record<string, GoShape>>;
