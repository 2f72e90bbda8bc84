/** An image's name as it was typed, taken apart. */
export interface ImageReference {
  /** `docker.io`, `127.0.0.1:5000`. */
  readonly host: string;
  /** `library/nginx` on Docker Hub, whatever stands after the host elsewhere. */
  readonly path: string;
  /** Null when none was typed: `latest` is meant. */
  readonly tag: string | null;
  /** `sha256:…`. */
  readonly digest: string | null;
}
