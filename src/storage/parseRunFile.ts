import * as v from 'valibot';
import type { RunFile } from '../world/RunFile.ts';
import { problemOf } from './problemOf.ts';
import { runFileSchema } from './runFileSchema.ts';
import type { RunResult } from './RunResult.ts';

const currentVersion: RunFile['version'] = 1;

/** Reads a run from the text of a file, a link or the browser. Any text gives a result, never a throw. */
export function parseRunFile(text: string): RunResult {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { problem: problemOf('json.invalid') };
  }
  if (typeof content !== 'object' || content === null || !('format' in content))
    return { problem: problemOf('format.unknown') };
  if (content.format !== 'coloc-run') return { problem: problemOf('format.unknown') };
  const version = 'version' in content ? content.version : undefined;
  if (version !== currentVersion)
    return {
      problem: problemOf('version.unknown', {
        found: JSON.stringify(version) ?? '?',
        expected: String(currentVersion),
      }),
    };
  const parsed = v.safeParse(runFileSchema, content);
  if (!parsed.success) return { problem: problemOfIssue(parsed.issues[0]) };
  const unsorted = firstUnsorted(parsed.output);
  return unsorted < 0
    ? { runFile: parsed.output }
    : { problem: problemOf('journal.unsorted', { field: `journal.${unsorted}` }) };
}

function problemOfIssue(issue: v.InferIssue<typeof runFileSchema>): ReturnType<typeof problemOf> {
  return problemOf('field.invalid', {
    field: v.getDotPath(issue) ?? '',
    found: issue.received,
    expected: (issue.expected ?? issue.type).replaceAll(/[()]/g, ''),
  });
}

function firstUnsorted({ journal }: RunFile): number {
  return journal.findIndex(({ atMs }, index) => atMs < (journal[index - 1]?.atMs ?? 0));
}
