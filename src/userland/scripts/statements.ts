/** The statements of a script, one line each or several between `;`, without comments; indentation stays. */
export function statements(source: string, language: 'python' | 'node'): readonly string[] {
  const found: string[] = [];
  const comment = language === 'python' ? /#[^\n]*/y : /\/\/[^\n]*|\/\*[^]*?\*\//y;
  const quoted = /"""[^]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[^])*`/y;
  let depth = 0;
  let current = '';
  const end = () => {
    if (current.trim() !== '') found.push(current.trimEnd());
    current = '';
  };
  for (let at = 0; at < source.length;) {
    comment.lastIndex = at;
    quoted.lastIndex = at;
    const skipped = comment.exec(source)?.[0];
    const text = quoted.exec(source)?.[0];
    const letter = source[at] ?? '';
    if (skipped !== undefined) at += skipped.length;
    else if (text !== undefined) {
      current += text;
      at += text.length;
    } else {
      at += 1;
      if ('([{'.includes(letter)) depth += 1;
      if (')]}'.includes(letter)) depth -= 1;
      if (depth <= 0 && (letter === ';' || letter === '\n')) end();
      else current += letter;
    }
  }
  end();
  return found;
}
