/** An image as `GET /images/json` and `/system/df` list it. */
export interface ImageSummary {
  readonly Id: string;
  readonly RepoTags: readonly string[] | null;
  readonly RepoDigests: readonly string[] | null;
  /** Unix time, s. */
  readonly Created: number;
  /** Bytes. */
  readonly Size: number;
  readonly VirtualSize?: number;
  /** Bytes; -1 when it has not been counted. */
  readonly SharedSize: number;
  readonly Containers: number;
}
