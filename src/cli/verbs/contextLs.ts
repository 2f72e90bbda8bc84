import { GoStruct } from '../format/GoStruct.ts';
import { listText } from '../format/listText.ts';
import { contextLsSpec } from '../specs/contextLsSpec.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const overrides =
  'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n';
const headers = {
  Description: 'DESCRIPTION',
  DockerEndpoint: 'DOCKER ENDPOINT',
  Error: 'ERROR',
  Name: 'NAME',
};

/** Lists the daemons the client knows: there is one. */
export const contextLs: VerbSpec = {
  ...contextLsSpec,
  run({ io }, _, flags) {
    const host = io.env['DOCKER_HOST'];
    const row = new GoStruct(
      '*formatter.clientContextContext',
      {
        Current: true,
        Description: 'Current DOCKER_HOST based configuration',
        DockerEndpoint: host || 'unix:///var/run/docker.sock',
        Error: '',
        Name: 'default',
      },
      { isRow: true },
    );
    io.write(
      1,
      listText({
        format: flags.string('format'),
        tableFormat:
          'table {{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}',
        quietFormat: '{{.Name}}',
        isQuiet: flags.bool('quiet'),
        headers,
        rows: [row],
      }),
    );
    if (host) io.write(2, overrides);
    return Promise.resolve(0);
  },
};
