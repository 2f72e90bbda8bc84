import { normalizePath } from '../../userland/normalizePath.ts';
import { parseSignal } from '../containers/parseSignal.ts';
import { EngineError } from '../http/EngineError.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { Change } from './Change.ts';
import { exposePorts } from './exposePorts.ts';
import type { Instruction } from './Instruction.ts';
import { quoteGoList } from '../../go/quoteGoList.ts';
import { healthOf } from './healthOf.ts';
import { withVariable } from './withVariable.ts';

/** Docker's own, where a Dockerfile says no other. */
const defaultShell = ['/bin/sh', '-c'];

/** How variables are put in. */
export interface Expansion {
  readonly expand: (word: string) => string;
  /** Where a variable may hold several words. */
  readonly expandWords: (word: string) => string[];
}

/**
 * Carries out CMD, ENV, EXPOSE and all others that only change an image's config.
 * @param isCommandSet whether this build stage has a CMD of its own already: ENTRYPOINT forgets an inherited one
 * @throws EngineError
 */
export function changeConfig(
  config: ImageConfig,
  instruction: Instruction,
  { expand, expandWords }: Expansion,
  isCommandSet: boolean,
): Change {
  const { name, args, isJson, rest } = instruction;
  const shell = config.Shell ?? defaultShell;
  const first = args[0] ?? '';
  switch (name) {
    case 'cmd': {
      const Cmd = isJson ? args : [...shell, ...args];
      return { config: { ...config, Cmd }, comment: `CMD ${quoteGoList(Cmd)}` };
    }
    case 'entrypoint': {
      const isNone = args.length === 0;
      const Entrypoint = isNone ? null : isJson ? args : [...shell, ...args];
      const Cmd = isCommandSet ? config.Cmd : null;
      const comment = `ENTRYPOINT ${quoteGoList(Entrypoint ?? [])}`;
      return { config: { ...config, Entrypoint, Cmd }, comment };
    }
    case 'env': {
      const pairs = args.map((pair) => expandPair(pair, expand));
      const Env = pairs.reduce(withVariable, config.Env ?? []);
      return { config: { ...config, Env }, comment: `ENV ${pairs.join(' ')}` };
    }
    case 'label': {
      const pairs = args.map((pair) => expandPair(pair, expand));
      const Labels = { ...config.Labels, ...Object.fromEntries(pairs.map(splitPair)) };
      return { config: { ...config, Labels }, comment: `LABEL ${pairs.join(' ')}` };
    }
    case 'expose': {
      const ports = args.flatMap(expandWords).sort();
      const ExposedPorts = { ...config.ExposedPorts, ...exposePorts(ports) };
      return { config: { ...config, ExposedPorts }, comment: `EXPOSE ${ports.join(' ')}` };
    }
    case 'volume': {
      const paths = args.map(expand);
      if (paths.includes('')) fail('VOLUME specified can not be an empty string');
      const Volumes = { ...config.Volumes, ...Object.fromEntries(paths.map((path) => [path, {}])) };
      return { config: { ...config, Volumes }, comment: `VOLUME [${paths.join(' ')}]` };
    }
    case 'user': {
      const User = expand(first);
      return { config: { ...config, User }, comment: `USER ${User}` };
    }
    case 'workdir': {
      const path = expand(first);
      if (path === '') fail('cannot normalize nothing');
      const WorkingDir = normalizePath(path, config.WorkingDir || '/');
      return { config: { ...config, WorkingDir }, comment: `WORKDIR ${WorkingDir}` };
    }
    case 'stopsignal': {
      const StopSignal = expand(first);
      parseSignal(StopSignal);
      return { config: { ...config, StopSignal }, comment: `STOPSIGNAL ${StopSignal}` };
    }
    case 'shell':
      return { config: { ...config, Shell: args }, comment: `SHELL [${args.join(' ')}]` };
    case 'onbuild': {
      const OnBuild = [...(config.OnBuild ?? []), rest];
      return { config: { ...config, OnBuild }, comment: `ONBUILD ${rest}` };
    }
    case 'healthcheck':
      return healthOf(config, instruction);
    case 'maintainer':
      return { config, comment: `MAINTAINER ${first}` };
    default:
      return fail(`unknown instruction: ${name.toUpperCase()}`);
  }
}

function expandPair(pair: string, expand: (word: string) => string): string {
  const [name, value] = splitPair(pair);
  return `${expand(name)}=${expand(value)}`;
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf('=');
  return [pair.slice(0, at), pair.slice(at + 1)];
}

function fail(message: string): never {
  throw new EngineError(400, message);
}
