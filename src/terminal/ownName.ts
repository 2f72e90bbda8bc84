/** What a person's own file is called once a lesson has written in its place. */
export function ownName(name: string): string {
  return `${name}.mine`;
}
