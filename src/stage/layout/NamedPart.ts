/** A part of an instance that wants a callout, with the point its leader goes to. */
export interface NamedPart {
  readonly kind: number;
  readonly bytes: number;
  readonly x: number;
  readonly y: number;
}
