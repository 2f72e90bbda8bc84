import { callDaemon } from '../callDaemon.ts';
import { clientRelease } from '../clientRelease.ts';
import { CliError } from '../CliError.ts';
import { clientVersionText } from '../clientVersionText.ts';
import { GoStruct } from '../format/GoStruct.ts';
import { formatOne } from '../formatOne.ts';
import { goBuildTime } from '../goBuildTime.ts';
import { pingDaemon } from '../pingDaemon.ts';
import { serverVersionText } from '../serverVersionText.ts';
import type { DaemonVersion } from '../serverVersionText.ts';
import { versionSpec } from '../specs/versionSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Tells the versions of the client and of all parts of the daemon. */
export const version: VerbSpec = {
  ...versionSpec,
  async run(context, _, flags) {
    const { io } = context;
    const { apiVersion } = await pingDaemon(context);
    let daemon: DaemonVersion | null = null;
    let problem: CliError | null = null;
    try {
      daemon = (await (await callDaemon(context, 'GET', '/version')).json()) as DaemonVersion;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problem = error;
    }
    const format = flags.string('format');
    const name = io.env['DOCKER_CONTEXT'] ?? 'default';
    if (format) {
      const { Version, ...others } = clientRelease;
      const client = { Version, ApiVersion: apiVersion, ...others, Context: name };
      Object.defineProperty(client, 'APIVersion', { value: apiVersion });
      const value = new GoStruct('system.versionInfo', {
        Client: new GoStruct('system.clientVersion', client),
        Server: daemon && serverOf(daemon),
      });
      formatOne(context, format, value, 'version');
    } else {
      io.write(1, clientVersionText(apiVersion, name));
      if (daemon) io.write(1, serverVersionText(daemon));
    }
    if (problem) throw problem;
    return 0;
  },
};

function serverOf(daemon: DaemonVersion): GoStruct {
  const components = daemon.Components.map((component) => {
    const { Details } = component;
    const built = Details['BuildTime'];
    const details = built ? { ...Details, BuildTime: goBuildTime(built) } : Details;
    return new GoStruct('types.ComponentVersion', { ...component, Details: details });
  });
  const fields = { ...daemon, Components: components };
  // Go's name of the field, which its JSON spells otherwise.
  Object.defineProperty(fields, 'APIVersion', { value: daemon.ApiVersion });
  return new GoStruct('*types.Version', fields);
}
