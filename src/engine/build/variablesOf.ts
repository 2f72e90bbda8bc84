/** `NAME=value`s by name. */
export function variablesOf(pairs: readonly string[] | null): Map<string, string> {
  return new Map(
    (pairs ?? []).map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
