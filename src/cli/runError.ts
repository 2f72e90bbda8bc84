import { CliError } from './CliError.ts';

const notFound =
  /executable file not found|no such file or directory|system cannot find the file specified/;
const notAllowed = /permission denied|is a directory/;
const idFile = 'failed to create the container ID file:';

/** An error of `run` or `create` as docker shows it, with the exit code a shell would give. */
export function runError(error: unknown, verb: 'run' | 'create'): CliError {
  if (!(error instanceof Error)) throw error;
  const { message } = error;
  const isStart =
    verb === 'run' &&
    (message.startsWith('Error response from daemon:') || message.startsWith(idFile));
  const exitCode =
    isStart && notFound.test(message) ? 127 : isStart && notAllowed.test(message) ? 126 : 125;
  return new CliError(
    `docker: ${message}\n\nRun 'docker ${verb} --help' for more information`,
    exitCode,
  );
}
