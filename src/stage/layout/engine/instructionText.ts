/** What made a layer, as people write it: without the shell Docker put in front and its `(nop)`. */
export function instructionText(createdBy: string): string {
  return createdBy
    .replace(/^(RUN )?\/bin\/(?:ba)?sh -c /, '$1')
    .replace(/^#\(nop\)\s*/, '')
    .replace(/\s*# buildkit$/, '')
    .replace(/^(?:ADD|COPY) (?:file|dir|multi):\w+ in (.*?)\s*$/, 'ADD … $1')
    .replace(/\s+/g, ' ')
    .trim();
}
