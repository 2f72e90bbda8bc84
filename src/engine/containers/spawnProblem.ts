import type { SpawnError } from '../../userland/SpawnError.ts';

/** Why a program cannot be started, in the words of who finds it out: runc, or dockerd that looks users up. */
export function spawnProblem({ failure, subject }: SpawnError): {
  readonly message: string;
  readonly isDaemons: boolean;
} {
  const exec = `exec: "${subject}"`;
  const runtime = (message: string) => ({ message, isDaemons: false });
  const daemon = (message: string) => ({ message, isDaemons: true });
  const chdir = (why: string) =>
    runtime(`chdir to cwd ("${subject}") set in config.json failed: ${why}`);
  switch (failure) {
    case 'notFound':
      return runtime(`${exec}: executable file not found in $PATH`);
    case 'noSuchFile':
      return runtime(`${exec}: stat ${subject}: no such file or directory`);
    case 'belowFile':
      return runtime(`${exec}: stat ${subject}: not a directory`);
    case 'notExecutable':
    case 'isDirectory':
      return runtime(`${exec}: permission denied`);
    case 'badWorkdir':
      return chdir('no such file or directory');
    case 'fileWorkdir':
      return chdir('not a directory');
    case 'relativeWorkdir':
      return runtime('Cwd must be an absolute path');
    case 'badUser':
      return daemon(`unable to find user ${subject}: no matching entries in passwd file`);
    case 'badGroup':
      return daemon(`unable to find group ${subject}: no matching entries in group file`);
    case 'badAddedGroup':
      return daemon(`Unable to find group ${subject}: no matching entries in group file`);
    case 'badId':
      return daemon('uids and gids must be in range 0-2147483647');
  }
}
