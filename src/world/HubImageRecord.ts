import type { ImageRecord } from './ImageRecord.ts';

/** A real image of Docker Hub, with what its config says. */
export interface HubImageRecord extends ImageRecord {
  readonly os: string;
  /** Day it was built, `2026-03-23`. */
  readonly created: string;
  /** The instruction behind each of `layers`, in their order. */
  readonly instructions: readonly string[];
  /** `sha256:…`; null where only its layers are known. */
  readonly manifestDigest: string | null;
  readonly imageId: string | null;
  readonly entrypoint: readonly string[] | null;
  readonly defaultCommand: readonly string[] | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `80/tcp`. */
  readonly exposedPorts: readonly string[];
  readonly volumes: readonly string[];
  readonly stopSignal: string | null;
  /** Whose process it starts, `''` for root. */
  readonly user: string;
  /** Where it starts, `''` for the root directory. */
  readonly workingDirectory: string;
}
