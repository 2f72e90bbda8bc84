/** An image's name, taken apart. */
export interface Reference {
  /** `docker.io`, `127.0.0.1:5000`. */
  readonly host: string;
  /** `library/nginx` on Docker Hub, whatever stands after the host elsewhere. */
  readonly path: string;
  readonly tag: string | null;
  /** `sha256:…`. */
  readonly digest: string | null;
}
