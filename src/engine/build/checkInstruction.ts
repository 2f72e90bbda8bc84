import { quoteGo } from '../../go/quoteGo.ts';
import { parseDurationNs } from '../../go/parseDurationNs.ts';
import { strconvProblem } from '../../go/strconvProblem.ts';
import type { Instruction } from './Instruction.ts';
import { flagValue } from './flagValue.ts';

const knownFlags: Readonly<Record<string, readonly string[]>> = {
  from: ['platform'],
  copy: ['chown', 'chmod', 'from'],
  add: ['chown', 'chmod'],
  // In the order their values are read.
  healthcheck: ['interval', 'timeout', 'start-period', 'retries'],
  run: ['mount'],
};
const known = new Set(
  'add arg cmd copy entrypoint env expose from healthcheck label maintainer onbuild run shell stopsignal user volume workdir'.split(
    ' ',
  ),
);
const leastNs = 1e6;
const exactlyOne = ['maintainer', 'stopsignal', 'user', 'workdir'];
const atLeastOne = ['arg', 'env', 'expose', 'healthcheck', 'label', 'onbuild', 'shell', 'volume'];

/** What is wrong with an instruction before anything is built, in Docker's words; null when nothing is. */
export function checkInstruction(instruction: Instruction): string | null {
  const { name, args, flags } = instruction;
  const verb = name.toUpperCase();
  if (!known.has(name)) return `unknown instruction: ${verb}`;
  if (name === 'from') {
    const isNamed = args.length === 3 && args[1]?.toLowerCase() === 'as';
    if (args.length !== 1 && !isNamed) return 'FROM requires either one or three arguments';
  }
  if (exactlyOne.includes(name) && args.length === 0)
    return `${verb} requires exactly one argument`;
  if (atLeastOne.includes(name) && args.length === 0) {
    return `${verb} requires at least one argument`;
  }
  if (name === 'shell' && !instruction.isJson) {
    return 'SHELL requires the arguments to be in JSON form';
  }
  if ((name === 'copy' || name === 'add') && args.length < 2) {
    return `${verb} requires at least two arguments, but only one was provided. Destination could not be determined`;
  }
  const takesNone = name === 'healthcheck' && args[0] === 'NONE';
  return (takesNone ? null : checkFlags(name, flags)) ?? checkArguments(instruction);
}

function checkFlags(name: string, flags: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const flag of flags) {
    const [key = ''] = flag.slice(2).split('=');
    if (!(knownFlags[name] ?? []).includes(key)) return `Unknown flag: ${key}`;
    if (seen.has(key) && key !== 'mount') return `Duplicate flag specified: ${key}`;
    seen.add(key);
    if (!flag.includes('=')) return `Missing a value on flag: ${key}`;
  }
  return null;
}

function checkArguments({ name, args, flags, rest }: Instruction): string | null {
  const verb = name.toUpperCase();
  if (['env', 'label', 'arg'].includes(name)) {
    return args.some((arg) => arg.startsWith('=')) ? `${verb} names can not be blank` : null;
  }
  if (name === 'volume' && args.some((arg) => arg === '')) {
    return 'VOLUME specified can not be an empty string';
  }
  if (name === 'from' && args[2] && !/^[a-z][a-z0-9-_.]*$/.test(args[2].toLowerCase())) {
    return `invalid name for build stage: ${quoteGo(args[2])}, name can't start with a number or contain symbols`;
  }
  if (name === 'onbuild') {
    const trigger = (rest.split(/\s+/)[0] ?? '').toUpperCase();
    if (trigger === 'ONBUILD') return "Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed";
    if (trigger === 'FROM' || trigger === 'MAINTAINER') {
      return `${trigger} isn't allowed as an ONBUILD trigger`;
    }
  }
  return name === 'healthcheck' ? checkHealth(args, flags) : null;
}

function checkHealth(args: readonly string[], flags: readonly string[]): string | null {
  const [type = '', ...command] = args;
  if (type === 'NONE') return command.length > 0 ? 'HEALTHCHECK NONE takes no arguments' : null;
  if (type !== 'CMD') return `Unknown type ${quoteGo(type)} in HEALTHCHECK (try CMD)`;
  if (command.length === 0) return 'Missing command after HEALTHCHECK CMD';
  for (const key of knownFlags['healthcheck'] ?? []) {
    const value = flagValue(flags, key) ?? '';
    if (value === '') continue;
    if (key === 'retries') {
      if (!/^[-+]?\d+$/.test(value)) {
        return strconvProblem('ParseInt', value);
      }
      if (Number(value) < 1) return `--retries must be at least 1 (not ${Number(value)})`;
      continue;
    }
    const problem = intervalProblem(key, value);
    if (problem !== null) return problem;
  }
  return null;
}

function intervalProblem(key: string, value: string): string | null {
  try {
    return parseDurationNs(value) < leastNs ? `Interval "${key}" cannot be less than 1ms` : null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}
