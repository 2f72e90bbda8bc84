import { EngineError } from '../http/EngineError.ts';

/** What the legacy builder says of a flag it knows and does not carry out. */
export function needsBuildKit(flag: string): EngineError {
  return new EngineError(
    400,
    `the --${flag} option requires BuildKit. Refer to https://docs.docker.com/go/buildkit/ to learn how to build images with BuildKit enabled`,
  );
}
