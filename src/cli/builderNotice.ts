const disabled = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            BuildKit is currently disabled; enable it by removing the DOCKER_BUILDKIT=0
            environment-variable.

`;
const missing = `DEPRECATED: The legacy builder is deprecated and will be removed in a future release.
            Install the buildx component to build images with BuildKit:
            https://docs.docker.com/go/buildx/

`;

/**
 * Of `build` and of the group `builder`, before anything else they say: what the client has against the old
 * builder. Nothing where BuildKit's style is asked for.
 * @param words what follows the command
 */
export function builderNotice(
  path: string,
  env: Readonly<Record<string, string>>,
  words: readonly string[],
): string {
  if (!/^(?:image build|build|builder)(?: |$)/.test(path)) return '';
  if (env['DOCKER_BUILDKIT'] === '1' || words.some((word) => /^--progress(?:=|$)/.test(word))) {
    return '';
  }
  return env['DOCKER_BUILDKIT'] === '0' ? disabled : missing;
}
