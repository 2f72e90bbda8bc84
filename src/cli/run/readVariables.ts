import type { CliIo } from '../CliIo.ts';

/**
 * Variables from `--env-file`s or labels from `--label-file`s, then those of flags. A name alone takes its value
 * from the environment, or stays a name.
 * @throws Error in docker's words
 */
export async function readVariables(
  io: CliIo,
  {
    files,
    given,
    fromEnvironment,
  }: {
    readonly files: readonly string[];
    readonly given: readonly string[];
    readonly fromEnvironment: boolean;
  },
): Promise<string[]> {
  const lines: string[] = [];
  for (const file of files) {
    if (!(await io.files.stat(file))) throw new Error(`open ${file}: no such file or directory`);
    const text = new TextDecoder().decode(await io.files.read(file));
    for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
      const line = raw.trimStart();
      if (line === '' || line.startsWith('#')) continue;
      const name = line.split('=')[0] ?? '';
      if (name === '')
        throw new Error(`invalid env file (${file}): no variable name on line '${line}'`);
      if (/\s/.test(name)) {
        throw new Error(`invalid env file (${file}): variable '${name}' contains whitespaces`);
      }
      // In a file, a name the environment lacks says nothing.
      if (line.includes('=')) lines.push(line);
      else if (!fromEnvironment) lines.push(line);
      else if (io.env[name] !== undefined) lines.push(`${name}=${io.env[name]}`);
    }
  }
  for (const variable of given) {
    const value = variable.includes('=') ? undefined : io.env[variable];
    lines.push(fromEnvironment && value !== undefined ? `${variable}=${value}` : variable);
  }
  return lines;
}
