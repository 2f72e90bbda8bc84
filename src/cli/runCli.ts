import { argumentProblem } from './argumentProblem.ts';
import { builderNotice } from './builderNotice.ts';
import type { ArgumentRule } from './VerbSpec.ts';
import type { CliContext } from './CliContext.ts';
import { CliError } from './CliError.ts';
import type { Command } from './Command.ts';
import { CommandTable } from './CommandTable.ts';
import type { DaemonTraits } from './DaemonTraits.ts';
import { FlagError } from './FlagError.ts';
import type { Flag } from './Flag.ts';
import type { FlagValues } from './FlagValues.ts';
import { globalFlags } from './globalFlags.ts';
import { groupHelp } from './groupHelp.ts';
import { rootHelp } from './rootHelp.ts';
import { groups } from './groups.ts';
import { parseFlags } from './parseFlags.ts';
import type { ReadLine } from './parseFlags.ts';
import { pingDaemon } from './pingDaemon.ts';
import { silentDoor } from './silentDoor.ts';
import { unmetNeed } from './unmetNeed.ts';
import { untilInterrupted } from './untilInterrupted.ts';
import { useGlobalFlags } from './useGlobalFlags.ts';
import { verbHelp } from './verbHelp.ts';
import { verbs } from './verbs.ts';
import { verbUsage } from './verbUsage.ts';

const table = new CommandTable(verbs, groups);
const rootUsage = 'docker [OPTIONS] COMMAND [ARG...]';
const usageExit = 125;
/** docker 28's `forceExitAfter3TerminationSignals`. */
const forced = {
  signals: 3,
  words: '\ngot 3 SIGTERM/SIGINTs, forcefully exiting',
  exitCode: 1,
};

/** Carries out `docker ARGS…` and gives its exit code. */
export async function runCli(args: readonly string[], context: CliContext): Promise<number> {
  try {
    return await dispatch(args, context);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    if (error.message) context.io.write(2, `${error.message}\n`);
    return error.exitCode;
  }
}

async function dispatch(args: readonly string[], typed: CliContext): Promise<number> {
  const { io } = typed;
  const flags = globalFlags(`${io.env['HOME'] ?? '/root'}/.docker`);
  const line = readLine(args, { flags, stopsAtArgument: true }, rootUsage, '');
  if (line.flags.bool('version')) {
    io.write(1, 'Docker version 28.2.2, build e6534b4\n');
    return 0;
  }
  const elsewhere = useGlobalFlags(line.flags, io.env);
  const context = elsewhere === null ? typed : { io, request: silentDoor(elsewhere) };
  const isHelpVerb = line.args[0] === 'help';
  const words = isHelpVerb ? line.args.slice(1) : line.args;
  const { command, rest } = findCommand(words);
  if (!command) {
    if (isHelpVerb) return helpTopic(words, flags, context);
    return unknownCommand(words, flags, line, context);
  }
  const wantsHelp = isHelpVerb || line.help !== null;
  const notice = builderNotice(command.path, io.env, rest);
  if (notice) io.write(2, notice);
  if (command.kind === 'group') {
    if (isHelpVerb && rest.length > 0) return unknownTopic(rest);
    return runGroup(command, rest, wantsHelp, context);
  }
  return runVerb(command, rest, wantsHelp, context);
}

async function runVerb(
  { verb, path }: Extract<Command, { kind: 'verb' }>,
  words: readonly string[],
  wantsHelp: boolean,
  context: CliContext,
): Promise<number> {
  const { io } = context;
  const isHelp = wantsHelp || words.some((word) => word === '--help' || word === '-h');
  // What the daemon cannot do is said before anything else is looked at.
  if (verb.needs && !isHelp) {
    const whole = unmetNeed(`docker ${path}`, verb.needs, await pingDaemon(context));
    if (whole) throw new CliError(whole);
  }
  const usage = verbUsage(verb, path);
  const line = readLine(words, verb, usage, path);
  for (const warning of line.warnings) io.write(2, `${warning}\n`);
  const help = wantsHelp ? { isShort: false } : line.help;
  if (help) {
    if (help.isShort) io.write(2, 'Flag shorthand -h has been deprecated, use --help\n');
    const daemon = await pingDaemon(context);
    const unmet = unmetNeed(`docker ${path}`, verb.needs, daemon);
    io.write(1, unmet ? `${unmet}\n` : verbHelp(verb, path, daemon, io.columns));
    return 0;
  }
  const problem = argumentProblem(verb.args, line.args.length);
  // Cobra's own rule, which one command still has.
  if (problem && path === 'context use') {
    throw new CliError(`accepts 1 arg(s), received ${line.args.length}`);
  }
  if (problem) {
    const hint = hintWord(verb.args);
    throw new CliError(
      `docker: 'docker ${path}' ${problem}\n\nUsage:  ${usage}\n\n${hint} 'docker ${path} --help' for more information`,
    );
  }
  checkNeeds(verb.flags, line.flags, await pingDaemon(context));
  return untilInterrupted(
    context,
    (inner) => verb.run(inner, line.args, line.flags),
    verb.handlesSignals ? forced : verb.leavesQuietly ? { exitCode: 0 } : {},
  );
}

/** Docker's own words, its slip included. */
function hintWord({ least, most }: ArgumentRule): string {
  if (most === Infinity) return 'See';
  return least === 0 && most > 0 ? 'SRun' : 'Run';
}

function checkNeeds(flags: readonly Flag[], given: FlagValues, daemon: DaemonTraits): void {
  const unmet = flags.flatMap((flag) =>
    given.isSet(flag.name) ? (unmetNeed(`"--${flag.name}"`, flag.needs, daemon) ?? []) : [],
  );
  if (unmet.length > 0) throw new CliError(unmet.join('\n'));
}

async function runGroup(
  { group, path }: Extract<Command, { kind: 'group' }>,
  words: readonly string[],
  wantsHelp: boolean,
  context: CliContext,
): Promise<number> {
  const { io } = context;
  const usage = group.usageLine ?? `docker ${path}${group.description ? ' COMMAND' : ''}`;
  const line = readLine(words, { flags: [] }, usage, path);
  const isAsked = wantsHelp || line.help !== null;
  if (line.help?.isShort) io.write(2, 'Flag shorthand -h has been deprecated, use --help\n');
  if (line.args.length > 0 && !isAsked) {
    throw new CliError(
      `docker: unknown command: docker ${path} ${line.args[0] ?? ''}\n\nUsage:  ${usage}\n\nRun 'docker ${path} --help' for more information`,
    );
  }
  const daemon = await pingDaemon(context);
  const unmet = unmetNeed(`docker ${path}`, group.needs, daemon);
  if (unmet && !isAsked) throw new CliError(unmet);
  io.write(isAsked ? 1 : 2, unmet ? `${unmet}\n` : groupHelp(group, table, daemon));
  return 0;
}

async function unknownCommand(
  words: readonly string[],
  flags: readonly Flag[],
  line: ReadLine,
  context: CliContext,
): Promise<number> {
  const inner = readLine(words, { flags }, rootUsage, '');
  const help = line.help ?? inner.help;
  if (words.length > 0 && !help) {
    throw new CliError(
      `docker: unknown command: docker ${words[0] ?? ''}\n\nRun 'docker --help' for more information`,
    );
  }
  if (help?.isShort) {
    context.io.write(2, 'Flag shorthand -h has been deprecated, use --help\n');
  }
  return printRootHelp(flags, help ? 1 : 2, context);
}

async function helpTopic(
  words: readonly string[],
  flags: readonly Flag[],
  context: CliContext,
): Promise<number> {
  const line = readLine(words, { flags: [] }, 'docker help [command]', 'help');
  if (line.args.length === 0) return printRootHelp(flags, 1, context);
  return unknownTopic(line.args);
}

function unknownTopic(words: readonly string[]): never {
  throw new CliError(`unknown help topic: ${words.join(' ')}`);
}

async function printRootHelp(
  flags: readonly Flag[],
  fd: 1 | 2,
  context: CliContext,
): Promise<number> {
  const { io } = context;
  io.write(fd, rootHelp(flags, table, await pingDaemon(context), io.columns));
  return 0;
}

/** The longest run of words that names a command; flags may not stand between them. */
function findCommand(words: readonly string[]): {
  command: Command | undefined;
  rest: readonly string[];
} {
  let command: Command | undefined;
  let length = 0;
  for (let count = 1; count <= words.length; count += 1) {
    const next = table.find(words.slice(0, count).join(' '));
    if (!next) break;
    command = next;
    length = count;
    if (next.kind === 'verb') break;
  }
  return { command, rest: words.slice(length) };
}

function readLine(
  words: readonly string[],
  rules: Parameters<typeof parseFlags>[1],
  usage: string,
  path: string,
): ReadLine {
  try {
    return parseFlags(words, rules);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    const name = path ? `docker ${path}` : 'docker';
    throw new CliError(
      `${error.message}\n\nUsage:  ${usage}\n\nRun '${name} --help' for more information`,
      usageExit,
    );
  }
}
