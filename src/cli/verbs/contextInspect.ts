import { inspectObjects } from '../inspect/inspectObjects.ts';
import { contextInspectSpec } from '../specs/contextInspectSpec.ts';
import { unknownContext } from '../unknownContext.ts';
import type { VerbSpec } from '../VerbSpec.ts';

/** Shows how the daemon in use is reached. */
export const contextInspect: VerbSpec = {
  ...contextInspectSpec,
  run: (context, names, flags) => {
    const { env } = context.io;
    const asked = names.length > 0 ? names : ['default'];
    return inspectObjects(
      context,
      asked,
      flags.string('format'),
      (name) => {
        if (name !== 'default') throw unknownContext(name, env);
        const Host = env['DOCKER_HOST'] || 'unix:///var/run/docker.sock';
        const inMemory = '<IN MEMORY>';
        return Promise.resolve({
          Name: 'default',
          Metadata: {},
          Endpoints: { docker: { Host, SkipTLSVerify: false } },
          TLSMaterial: {},
          Storage: { MetadataPath: inMemory, TLSPath: inMemory },
        });
      },
      'context.contextWithTLSListing',
    );
  },
};
