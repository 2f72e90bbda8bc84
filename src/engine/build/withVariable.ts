/** Environment variables with one set, in the place of the old one if there was one. */
export function withVariable(variables: readonly string[], pair: string): string[] {
  const start = pair.slice(0, pair.indexOf('=') + 1);
  const index = variables.findIndex((variable) => variable.startsWith(start));
  return index < 0 ? [...variables, pair] : variables.with(index, pair);
}
