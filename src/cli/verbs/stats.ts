import { callDaemon } from '../callDaemon.ts';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../CliError.ts';
import { containerPath } from '../containerPath.ts';
import { listText } from '../format/listText.ts';
import { readJsonLines } from '../readJsonLines.ts';
import { statsSpec } from '../specs/statsSpec.ts';
import { statsRow } from '../statsRow.ts';
import type { StatsReading } from '../statsRow.ts';
import type { ListedContainer } from '../containerRow.ts';
import type { ParsedFlags } from '../ParsedFlags.ts';
import type { VerbSpec } from '../VerbSpec.ts';

const headers = {
  BlockIO: 'BLOCK I/O',
  CPUPerc: 'CPU %',
  Container: 'CONTAINER',
  ID: 'CONTAINER ID',
  MemPerc: 'MEM %',
  MemUsage: 'MEM USAGE / LIMIT',
  Name: 'NAME',
  NetIO: 'NET I/O',
  PIDs: 'PIDS',
};
const tableFormat =
  'table {{.ID}}\t{{.Name}}\t{{.CPUPerc}}\t{{.MemUsage}}\t{{.MemPerc}}\t{{.NetIO}}\t{{.BlockIO}}\t{{.PIDs}}';
const refreshMs = 500;
const screenCleared = '\u001b[H\u001b[J';
const screenBegun = '\u001b[2J\u001b[H';

/** What containers use, once or again and again. */
export const stats: VerbSpec = {
  ...statsSpec,
  async run(context, names, flags) {
    const takesAll = names.length === 0;
    const watched = takesAll ? await listed(context, flags) : names;
    const readings = new Map<string, StatsReading | null>(watched.map((name) => [name, null]));
    if (flags.bool('no-stream')) {
      const problems = await readOnce(context, readings, takesAll);
      if (problems.length > 0) throw new CliError(problems.join('\n'));
      context.io.write(1, textOf(readings, flags));
      return 0;
    }
    return watch(context, readings, flags, takesAll);
  },
};

async function listed(context: CliContext, flags: ParsedFlags): Promise<string[]> {
  const response = await callDaemon(context, 'GET', '/containers/json', {
    query: { all: flags.bool('all') ? '1' : undefined },
  });
  return ((await response.json()) as ListedContainer[]).map(({ Id }) => Id.slice(0, 12));
}

async function readOnce(
  context: CliContext,
  readings: Map<string, StatsReading | null>,
  takesAll: boolean,
): Promise<string[]> {
  const problems: string[] = [];
  await Promise.all(
    [...readings.keys()].map(async (name) => {
      try {
        const response = await callDaemon(context, 'GET', containerPath(name, 'stats'), {
          query: { stream: '0' },
        });
        readings.set(name, (await response.json()) as StatsReading);
      } catch (error) {
        if (!(error instanceof CliError)) throw error;
        // One that went away since it was listed is no longer of interest.
        if (takesAll) readings.delete(name);
        else problems.push(error.message);
      }
    }),
  );
  return problems;
}

async function watch(
  context: CliContext,
  readings: Map<string, StatsReading | null>,
  flags: ParsedFlags,
  takesAll: boolean,
): Promise<number> {
  const { io } = context;
  const problems: string[] = [];
  let open = readings.size;
  const followed = [...readings.keys()].map(async (name) => {
    try {
      const response = await callDaemon(context, 'GET', containerPath(name, 'stats'), {
        query: { stream: '1' },
      });
      for await (const reading of readJsonLines<StatsReading>(response))
        readings.set(name, reading);
      if (takesAll) readings.delete(name);
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problems.push(error.message);
    } finally {
      open -= 1;
    }
  });
  let isFirst = true;
  do {
    if (problems.length > 0) throw new CliError(problems.join('\n'));
    io.write(1, `${isFirst ? screenBegun : screenCleared}${textOf(readings, flags)}`);
    isFirst = false;
    await io.sleep(refreshMs);
  } while (open > 0 || takesAll);
  await Promise.all(followed);
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return 0;
}

function textOf(readings: ReadonlyMap<string, StatsReading | null>, flags: ParsedFlags): string {
  return listText({
    format: flags.string('format'),
    tableFormat,
    headers,
    rows: [...readings].map(([name, reading]) => statsRow(name, reading, flags.bool('no-trunc'))),
  });
}
