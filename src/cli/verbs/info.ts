import { callDaemon } from '../callDaemon.ts';
import { clientInfo } from '../clientInfo.ts';
import { CliError } from '../CliError.ts';
import type { DaemonInfo } from '../infoText.ts';
import { infoText } from '../infoText.ts';
import { GoStruct } from '../format/GoStruct.ts';
import { formatOne } from '../formatOne.ts';
import { typedObject } from '../inspect/typedObject.ts';
import { infoSpec } from '../specs/infoSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Tells how the client and the daemon are set up. */
export const info: VerbSpec = {
  ...infoSpec,
  async run(context, _, flags) {
    const { io } = context;
    const format = flags.string('format');
    let daemon: DaemonInfo | null = null;
    let problem = '';
    try {
      daemon = (await (await callDaemon(context, 'GET', '/info')).json()) as DaemonInfo;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problem = error.message;
    }
    const errors = problem ? { ServerErrors: [problem] } : {};
    if (format) {
      const known = typedObject(daemon ?? {}) as GoStruct;
      const fields = { ...known.fields, ...errors, ClientInfo: clientInfo(io.env) };
      formatOne(context, format, new GoStruct('system.dockerInfo', fields));
      return 0;
    }
    const { DOCKER_CONTEXT: name = 'default' } = io.env;
    io.write(
      1,
      `Client:\n Version:    28.2.2\n Context:    ${name}\n Debug Mode: false\n\nServer:\n`,
    );
    if (!daemon) throw new CliError(problem);
    const { text, warnings } = infoText(daemon);
    io.write(1, text);
    if (warnings.length > 0) io.write(2, `${warnings.join('\n')}\n`);
    return 0;
  },
};
