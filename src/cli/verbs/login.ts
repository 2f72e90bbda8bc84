import { callDaemon } from '../callDaemon.ts';
import { CliError } from '../CliError.ts';
import { readStdin } from '../readStdin.ts';
import { loginSpec } from '../specs/loginSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const hub = 'https://index.docker.io/v1/';

/** Asks a registry whether it knows somebody. */
export const login: VerbSpec = {
  ...loginSpec,
  async run(context, [server = ''], flags) {
    const { io } = context;
    const user = flags.string('username');
    let password = flags.string('password');
    const takesStdin = flags.bool('password-stdin');
    if (password && takesStdin) {
      throw new CliError(
        'conflicting options: cannot specify both --password and --password-stdin',
      );
    }
    if (password) {
      io.write(2, 'WARNING! Using --password via the CLI is insecure. Use --password-stdin.\n');
    }
    if (takesStdin) {
      if (!user) throw new CliError('the --password-stdin option requires --username to be set');
      password = new TextDecoder().decode(await readStdin(io)).replace(/\r?\n$/, '');
    }
    if (!user || !password) {
      throw new CliError('Error: Cannot perform an interactive login from a non TTY device');
    }
    const response = await callDaemon(context, 'POST', '/auth', {
      json: { username: user, password, serveraddress: server || hub },
    });
    const { Status } = (await response.json()) as { Status?: string };
    io.write(
      2,
      "\nWARNING! Your credentials are stored unencrypted in '/root/.docker/config.json'.\nConfigure a credential helper to remove this warning. See\nhttps://docs.docker.com/go/credential-store/\n\n",
    );
    if (Status) io.write(1, `${Status}\n`);
    return 0;
  },
};
