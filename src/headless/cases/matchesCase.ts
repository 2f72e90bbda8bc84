import { canonicalBuild } from './canonicalBuild.ts';
import { drawScreen } from './drawScreen.ts';
import { placeholderPattern } from './placeholderPattern.ts';
import type { CaseOutput, RecordedCase } from './RecordedCase.ts';
import { templatePattern } from './templatePattern.ts';

/** Lines of a pull that come only when a layer takes long enough. */
const passing =
  /^(?:<ID12:\d+>|[0-9a-f]{12}): (?:Waiting|Verifying Checksum|Download complete|Preparing)$/;

/** Whether what was printed is what the recording says, by the recording's own way of matching; not the exit code. */
export function matchesCase(recorded: RecordedCase, output: CaseOutput): boolean {
  const mode = recorded.match ?? 'lines';
  if (mode === 'buildkit') {
    const [wanted, got] = [recorded, output].map(({ stderr }) => canonicalBuild(stderr).join('\n'));
    return wanted === got && recorded.stdout === output.stdout;
  }
  // Standard error of RUN arrives in chunks, each coloured.
  const joined = (text: string) => text.replaceAll('\u001b[0m\u001b[91m', '');
  const wanted = [joined(recorded.stdout), joined(recorded.stderr)] as const;
  const stdout = joined(output.stdout);
  const got = [mode === 'screen' ? drawScreen(stdout) : stdout, joined(output.stderr)] as const;
  if (mode === 'lines') return templatePattern(wanted.join('\0')).test(got.join('\0'));
  return wanted.every((template, index) => matchesLines(template, got[index] ?? '', mode));
}

function matchesLines(template: string, text: string, mode: string): boolean {
  const linesOf = (whole: string) =>
    whole
      .replace(/\u001b\[\d*m/g, '')
      .split('\n')
      .filter((line) => mode !== 'unordered' || !passing.test(line))
      .map((line) => line.trimEnd());
  const wanted = linesOf(template);
  const left = linesOf(text);
  if (mode !== 'subset' && wanted.length !== left.length) return false;
  // The most literal lines choose first.
  const literalLength = (line: string) => line.replace(placeholderPattern, '').length;
  return wanted
    .sort((a, b) => literalLength(b) - literalLength(a))
    .every((line) => {
      const pattern = templatePattern(line.replace(/<([A-Z0-9]+):\d+>/g, '<$1>'));
      const index = left.findIndex((candidate) => pattern.test(candidate));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
}
