/** What a build sends to the daemon. */
export interface BuildContext {
  readonly tar: Uint8Array;
  /** Where the Dockerfile stands in it. */
  readonly dockerfile: string;
}
