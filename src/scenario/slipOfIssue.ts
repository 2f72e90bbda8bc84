import type { BaseIssue } from 'valibot';
import type { Slip } from './chapterFrom.ts';

/** Translates one valibot issue of the chapter schema into a problem code with its figures. */
export function slipOfIssue(issue: BaseIssue<unknown>): Slip {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const found = issue.received.replace(/^"(.*)"$/s, '$1');
  const slip = (code: Slip['code'], expected: readonly string[] = []): Slip => ({
    code,
    path,
    found,
    expected,
  });
  if (issue.message === 'size.unreadable') return slip('size.unreadable', ['16 GiB', '500 GB']);
  const [code, ...keys] = issue.message.split(' ');
  if (code === 'choice.one') return slip('choice.one', keys);
  if (issue.type === 'strict_object' && issue.received === 'undefined')
    return slip('field.missing');
  if (issue.type === 'strict_object' && issue.expected === 'never') return slip('field.unknown');
  return slip('value.wrong', expectedOf(issue));
}

/** The values asked for, bare (`("vm" | "bare")` gives vm and bare), or the shape as i18n names shapes. */
function expectedOf({ type, expected }: BaseIssue<unknown>): readonly string[] {
  if (type === 'regex') return ['slug'];
  if (type === 'integer') return ['whole'];
  if (type === 'non_empty') return ['filled'];
  return (expected ?? '').replace(/[()"]/g, '').split(' | ');
}
