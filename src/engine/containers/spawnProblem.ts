import type { SpawnError } from '../../userland/SpawnError.ts';

/** runc's words for why a program cannot be started, and the exit code that means it. */
export function spawnProblem({ failure, subject }: SpawnError): {
  readonly message: string;
  readonly exitCode: number;
} {
  const exec = `exec: "${subject}"`;
  switch (failure) {
    case 'notFound':
      return { message: `${exec}: executable file not found in $PATH`, exitCode: 127 };
    case 'noSuchFile':
      return { message: `${exec}: stat ${subject}: no such file or directory`, exitCode: 127 };
    case 'notExecutable':
    case 'isDirectory':
      return { message: `${exec}: permission denied`, exitCode: 126 };
    case 'badWorkdir':
      return {
        message: `chdir to cwd ("${subject}") set in config.json failed: no such file or directory`,
        exitCode: 128,
      };
    case 'badUser':
      return {
        message: `unable to find user ${subject}: no matching entries in passwd file`,
        exitCode: 128,
      };
    case 'badGroup':
      return {
        message: `unable to find group ${subject}: no matching entries in group file`,
        exitCode: 128,
      };
    case 'badAddedGroup':
      return {
        message: `Unable to find group ${subject}: no matching entries in group file`,
        exitCode: 128,
      };
    case 'badId':
      return { message: 'uids and gids must be in range 0-2147483647', exitCode: 128 };
  }
}
