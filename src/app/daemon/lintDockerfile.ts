import type { LintFinding } from '../../terminal/LintFinding.ts';

const instructions =
  /^(FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL|HEALTHCHECK|SHELL)$/;

/** What there is to say about a Dockerfile, line by line. */
export function lintDockerfile(dockerfile: string): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const say = (line: number, severity: LintFinding['severity'], code: string, word = ''): void => {
    findings.push({ line, severity, code, word });
  };
  const lines = instructionLines(dockerfile);
  const first = lines.find(({ keyword }) => keyword !== 'ARG');
  if (lines.length > 0 && lines.every(({ text }) => /^[\w-]+:(\s|$)|^- /.test(text))) {
    say(1, 'error', 'notYaml');
    return findings;
  }
  const froms = lines.filter(({ keyword }) => keyword === 'FROM');
  if (froms.length === 0) say(1, 'error', 'fromMissing');
  else if (first && first.keyword !== 'FROM') say(first.line, 'error', 'fromFirst');
  const stages = new Set<string>();
  for (const { line, keyword, text } of lines) {
    if (/^[a-z-]+:(\s|$)/.test(text)) say(line, 'error', 'notYaml');
    else if (!instructions.test(keyword)) say(line, 'error', 'unknownInstruction', keyword);
    if (keyword === 'MAINTAINER') say(line, 'warning', 'maintainer');
    if (keyword !== 'FROM') continue;
    const image = /^FROM\s+(?:--\S+\s+)*(\S+)/i.exec(text)?.[1] ?? '';
    if (image && image !== 'scratch' && !/[:@$]/.test(image) && !stages.has(image))
      say(line, 'warning', 'latest', image);
    const name = /\sAS\s+(\S+)/i.exec(text)?.[1];
    if (name) stages.add(name);
  }
  const last = lines.slice(lines.findLastIndex(({ keyword }) => keyword === 'FROM'));
  const commands = last.filter(({ keyword }) => keyword === 'CMD');
  for (const { line } of commands.slice(0, -1)) say(line, 'warning', 'severalCmd');
  const ends = commands.length > 0 || last.some(({ keyword }) => keyword === 'ENTRYPOINT');
  if (froms.length > 0 && !ends) say(froms.at(-1)?.line ?? 1, 'info', 'cmdInherited');
  const copiesAll = last.find(({ text }) => /^(COPY|ADD)\s+\.\s/i.test(text));
  const installs = last.find(({ text }) =>
    /^RUN\s.*\b(npm (ci|i|install)|pip install)/i.test(text),
  );
  if (copiesAll && installs && copiesAll.line < installs.line)
    say(copiesAll.line, 'warning', 'copyBeforeInstall');
  return findings;
}

function instructionLines(
  dockerfile: string,
): readonly { readonly line: number; readonly keyword: string; readonly text: string }[] {
  let isContinued = false;
  return dockerfile.split('\n').flatMap((content, index) => {
    const text = content.trim();
    if (text === '' || text.startsWith('#')) return [];
    const continues = isContinued;
    isContinued = text.endsWith('\\');
    const keyword = /^[^\s:]+/.exec(text)?.[0]?.toUpperCase() ?? '';
    return continues ? [] : [{ line: index + 1, keyword, text }];
  });
}
