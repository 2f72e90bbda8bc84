import { CliError } from './CliError.ts';

const byName: Readonly<Record<string, number>> = {
  '@': 0,
  '[': 27,
  '\\': 28,
  ']': 29,
  '^': 30,
  _: 31,
};

/** `ctrl-p,ctrl-q` as bytes. @throws CliError as the client has it of a daemon that knows no such keys */
export function parseDetachKeys(text: string): readonly number[] {
  return (text || 'ctrl-p,ctrl-q').split(',').map((key) => {
    if (key.length === 1) return key.charCodeAt(0);
    const control = /^ctrl-(.)$/i.exec(key)?.[1]?.toLowerCase();
    const code =
      control && /[a-z]/.test(control) ? control.charCodeAt(0) - 96 : byName[control ?? ''];
    if (code === undefined) throw new CliError('unable to upgrade to tcp, received 400');
    return code;
  });
}
