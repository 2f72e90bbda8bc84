/** Lines of BuildKit's progress that differ from run to run. */
const passing =
  /^(?:<DIGEST|sha256:|transferring|resolve |extracting|DONE|exporting layers|writing image|naming to|\.\.\.$)/;

interface Vertex {
  readonly label: string;
  readonly lines: string[];
  isCached: boolean;
}

/** BuildKit's plain progress as its steps, sorted, each with what it printed and whether it was cached; then the rest. */
export function canonicalBuild(text: string): readonly string[] {
  const vertices = new Map<string, Vertex>();
  const rest: string[] = [];
  for (const line of text.split('\n')) {
    const [, number, said = ''] = /^#(\d+) (.*)/.exec(line) ?? [];
    if (number === undefined) {
      if (line.trim()) rest.push(line.trimEnd());
      continue;
    }
    const vertex = vertices.get(number);
    if (!vertex) vertices.set(number, { label: said, lines: [], isCached: false });
    else if (said === 'CACHED') vertex.isCached = !vertex.label.includes('FROM');
    else if (!passing.test(said) && said !== vertex.label) {
      vertex.lines.push(said.replace(/^(?:\d+\.\d+|<NUM>) /, ''));
    }
  }
  const told = [...vertices.values()].flatMap(({ label, lines, isCached }) => [
    label + (isCached ? ' CACHED' : ''),
    ...lines.map((line) => `${label.split(']')[0] ?? ''}] ${line}`),
  ]);
  return [...told.sort(), ...rest];
}
