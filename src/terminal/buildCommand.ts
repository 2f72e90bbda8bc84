/** What the Build button types: by the builder the switch beside it names. */
export function buildCommand({ usesBuildKit }: { readonly usesBuildKit: boolean }): string {
  return `${usesBuildKit ? 'DOCKER_BUILDKIT=1 ' : ''}docker build -t shop .`;
}
