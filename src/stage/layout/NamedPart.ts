/** A part of an instance that wants a callout, with the point its leader goes to, scene px. */
export interface NamedPart {
  readonly kind: number;
  readonly bytes: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
