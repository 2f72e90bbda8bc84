import { DockerfileParser, type Dockerfile, type Instruction } from 'dockerfile-ast';
import { validate, ValidationCode, ValidationSeverity } from 'dockerfile-utils';
import { lendBuffer } from './lendBuffer.ts';
import type { LintFinding } from './LintFinding.ts';

const installs =
  /\b(npm (ci|install|i)\b|yarn( install)?\b|pip3? install -r|bundle install|go mod download)/;
const yamlLine = /^\s*(-\s+\S|[\w-]+:(\s|$))/;
const yamlSpread = 2;

/** What is wrong with a Dockerfile and what could be better, by line. */
export function lintDockerfile(text: string): readonly LintFinding[] {
  const lines = text.split(/\r?\n/);
  const yaml = lines.findIndex((line) => yamlLine.test(line));
  if (yaml >= 0 && lines.filter((line) => yamlLine.test(line)).length >= yamlSpread) {
    return [whole(lines, yaml, 'error', 'notYaml')];
  }
  const file = lendBuffer(() => DockerfileParser.parse(text));
  const found = [...problems(text, lines, file), ...advice(file)];
  return found.sort((a, b) => a.line - b.line || a.from - b.from);
}

function problems(text: string, lines: readonly string[], file: Dockerfile): LintFinding[] {
  const found: LintFinding[] = [];
  const instructions = file.getInstructions();
  const from = instructions.findIndex((instruction) => instruction.getKeyword() === 'FROM');
  const early = instructions.find((instruction) => instruction.getKeyword() !== 'ARG');
  if (from < 0) found.push(whole(lines, 0, 'error', 'fromMissing'));
  else if (early && early !== instructions[from]) found.push(at(early, 'error', 'fromFirst'));
  for (const { code, range, severity } of lendBuffer(() => validate(text))) {
    // Said above in our own words.
    if (code === ValidationCode.NO_SOURCE_IMAGE) continue;
    const { start, end } = range;
    const isOneLine = start.line === end.line;
    const to = isOneLine ? end.character : (lines[start.line] ?? '').length;
    const place = { line: start.line + 1, from: start.character, to };
    const word = (lines[start.line] ?? '').slice(place.from, place.to);
    const level = severity === ValidationSeverity.ERROR ? 'error' : 'warning';
    found.push({ ...place, severity: level, code: ValidationCode[Number(code)] ?? '', word });
  }
  return found;
}

function advice(file: Dockerfile): LintFinding[] {
  const found: LintFinding[] = [];
  const froms = file.getFROMs();
  const buildStages = new Set(froms.map((from) => from.getBuildStage()?.toLowerCase()));
  for (const from of froms) {
    const image = from.getImage() ?? '';
    const isOther =
      image === 'scratch' || image.includes('$') || buildStages.has(image.toLowerCase());
    if (image === '' || isOther || from.getImageDigest() !== null) continue;
    const tag = from.getImageTag();
    if (tag === null || tag === 'latest') found.push(at(from, 'warning', 'latest', image));
  }
  const last = froms.at(-1);
  const instructions = file.getInstructions();
  const buildStage = last ? instructions.slice(instructions.indexOf(last)) : [];
  const starts = buildStage.some((one) => ['CMD', 'ENTRYPOINT'].includes(one.getKeyword()));
  if (last && !starts && last.getImage() !== 'scratch')
    found.push(at(last, 'info', 'cmdInherited'));
  let all: Instruction | null = null;
  for (const instruction of instructions) {
    const words = instruction.getArgumentsContent() ?? '';
    const keyword = instruction.getKeyword();
    if (keyword === 'FROM') all = null;
    else if ((keyword === 'COPY' || keyword === 'ADD') && /^(\.|\.\/)\s/.test(words))
      all ??= instruction;
    else if (keyword === 'RUN' && all && installs.test(words)) {
      found.push(at(all, 'warning', 'copyBeforeInstall'));
      all = null;
    }
  }
  return found;
}

function at(
  instruction: Instruction,
  severity: LintFinding['severity'],
  code: string,
  word = '',
): LintFinding {
  const { start, end } = instruction.getInstructionRange();
  return { line: start.line + 1, from: start.character, to: end.character, severity, code, word };
}

function whole(
  lines: readonly string[],
  index: number,
  severity: LintFinding['severity'],
  code: string,
): LintFinding {
  return { line: index + 1, from: 0, to: (lines[index] ?? '').length, severity, code, word: '' };
}
