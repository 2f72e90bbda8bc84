import { CliError } from '../CliError.ts';
import { labelCheck } from '../labelCheck.ts';
import { parseImageReference } from '../parseImageReference.ts';
import { containerFlagChecks } from '../run/containerFlagChecks.ts';

/** What docker refuses of `build` flags as it reads them, in its words. */
export const buildFlagChecks: Readonly<Record<string, (value: string) => string | null>> = {
  'add-host': containerFlagChecks['add-host'] ?? (() => null),
  'build-arg': containerFlagChecks['env'] ?? (() => null),
  ...labelCheck,
  ulimit: containerFlagChecks['ulimit'] ?? (() => null),
  tag: (value) => {
    try {
      parseImageReference(value);
      return null;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      return error.message;
    }
  },
};
