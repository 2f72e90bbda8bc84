/** What a struct shows of its fields, where that is not all of them under their own names. */
export interface GoStructShape {
  /** Rows of lists: in JSON their keys are sorted, and `<`, `>`, `&` escaped. */
  readonly isRow?: boolean;
  /** Of the fields, in Go's order, where they are no properties of the object itself. */
  readonly names?: readonly string[];
  /** Of the fields that are written as JSON, where that are not all, or others. */
  readonly jsonNames?: Readonly<Record<string, string>> | null;
}

const plain: GoStructShape = {};

/**
 * A value with fixed fields, as opposed to a map: what Go's templates refuse other fields of. A field that is
 * a function is a method: called with the arguments the template gives, and left out of JSON when it takes any.
 */
export class GoStruct {
  /** As errors name it: `*container.Context`. */
  readonly type: string;
  /** In Go's order. */
  readonly fields: Readonly<Record<string, unknown>>;

  private readonly shape: GoStructShape;

  constructor(
    type: string,
    fields: Readonly<Record<string, unknown>>,
    shape: GoStructShape = plain,
  ) {
    this.type = type;
    this.fields = fields;
    this.shape = shape;
  }

  get isRow(): boolean {
    return this.shape.isRow ?? false;
  }

  /** In Go's order. */
  get names(): readonly string[] {
    return this.shape.names ?? Object.keys(this.fields);
  }

  /** The fields with their names, in Go's order; methods are none. */
  get shown(): (readonly [string, unknown])[] {
    return this.names
      .map((name) => [name, this.fields[name]] as const)
      .filter(([, field]) => !(field instanceof Function));
  }

  /** The fields as JSON names them, in Go's order. */
  get written(): (readonly [string, unknown])[] {
    const names = this.shape.jsonNames;
    if (!names) return this.shown;
    return this.shown.flatMap(([name, field]) => {
      const written = names[name];
      return written === undefined ? [] : [[written, field] as const];
    });
  }
}
