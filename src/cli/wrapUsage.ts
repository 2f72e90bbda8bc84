/** Words pflag lets hang over the edge rather than begin a line of their own. */
const slop = 5;
const leastWidth = 24;
const blockIndent = 16;

/** Wraps the text of a flag as pflag does: continued lines indented, at most `columns` wide. */
export function wrapUsage(text: string, indent: number, columns: number): string {
  let margin = indent;
  let out = '';
  if (columns - margin < leastWidth) {
    margin = blockIndent;
    out = `\n${' '.repeat(margin)}`;
  }
  const width = columns - margin;
  if (width < leastWidth) return text.replaceAll('\n', out);
  const newLine = `\n${' '.repeat(margin)}`;
  let [line, rest] = cutLine(text, width - slop);
  out += line.replaceAll('\n', newLine);
  while (rest) {
    [line, rest] = cutLine(rest, width - slop);
    out += newLine + line.replaceAll('\n', newLine);
  }
  return out;
}

function cutLine(text: string, width: number): [line: string, rest: string] {
  if (width + slop > text.length) return [text, ''];
  const head = text.slice(0, width);
  const blank = Math.max(...[' ', '\t', '\n'].map((one) => head.lastIndexOf(one)));
  if (blank <= 0) return [text, ''];
  const lineEnd = head.lastIndexOf('\n');
  const at = lineEnd > 0 && lineEnd < blank ? lineEnd : blank;
  return [text.slice(0, at), text.slice(at + 1)];
}
