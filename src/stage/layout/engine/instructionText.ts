/** What made a layer, as people write it: without the shell Docker put in front and its `(nop)`. */
export function instructionText(createdBy: string): string {
  return (
    createdBy
      .replace(/^(RUN )?\/bin\/(?:ba)?sh -c /, '$1')
      .replace(/^#\(nop\)\s*/, '')
      .replace(/\s*# buildkit$/, '')
      // debuerreotype's script, which makes the images of Debian: of which release, and whether the slim one.
      .replace(
        /^debian\.sh .*?'([a-z]+)'( slim)?.*$/,
        (_, release: string, slim?: string) => `debian:${release}${slim ? '-slim' : ''}`,
      )
      .replace(/^(?:ADD|COPY) (?:file|dir|multi):\w+ in (.*?)\s*$/, 'ADD … $1')
      .replace(/\s+/g, ' ')
      .trim()
  );
}
