import { contextExportSpec } from '../specs/contextExportSpec.ts';
import { CliError } from '../CliError.ts';
import { unknownContext } from '../unknownContext.ts';
import type { VerbSpec } from '../VerbSpec.ts';
import { writeTar } from '../../userland/tar/writeTar.ts';

/** Writes the only context there is to a file or to standard output. */
export const contextExport: VerbSpec = {
  ...contextExportSpec,
  async run({ io }, [name = '', path = `${name}.dockercontext`]) {
    if (name !== 'default') throw unknownContext(name, io.env);
    if (path === '-' && io.isStdoutTty) {
      throw new CliError('cowardly refusing to export to a terminal, specify a file path');
    }
    const data = new TextEncoder().encode('{"Name":"default","Metadata":{},"Endpoints":{}}');
    const modifiedMs = io.nowMs();
    const node = {
      ...{ kind: 'file' as const, mode: 0o644, uid: 0, gid: 0, modifiedMs },
      ...{ sizeBytes: data.length, data },
    };
    const tar = writeTar([{ path: 'meta.json', node }]);
    if (path === '-') io.write(1, tar);
    else {
      await io.files.write(path, tar, 0o600);
      io.write(2, `Written file "${path}"\n`);
    }
    return 0;
  },
};
