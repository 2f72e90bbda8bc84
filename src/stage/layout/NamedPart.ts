/** A thing in a RAM frame that wants a callout, with the point its leader goes to, scene px. */
export interface NamedPart {
  /** Tells it apart from the other names of its host. */
  readonly name: string;
  /** The lower, the sooner it is named where not everything has room. */
  readonly rank: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
