import { strconvProblem } from '../../go/strconvProblem.ts';
import { Regex } from '../../userland/regex/Regex.ts';
import { RegexSyntaxError } from '../../userland/regex/RegexSyntaxError.ts';
import type { Engine } from '../Engine.ts';
import { atoi } from '../http/atoi.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Filters } from '../http/readFilters.ts';
import { matchesLabels } from '../http/matchesLabels.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import type { EngineImage } from '../state/EngineImage.ts';
import { matchesPort } from './matchesPort.ts';
import { statusOf } from './statusOf.ts';

const statuses = ['paused', 'restarting', 'running', 'dead', 'removing', 'created', 'exited'];
const healths = ['none', 'starting', 'healthy', 'unhealthy'];

interface Port {
  readonly PublicPort?: number;
  readonly Type: string;
}

type Test = (container: ContainerRecord) => boolean;

/** What a filter's values let through. @throws EngineError 400, 500 for values it does not take */
type Filter = (values: readonly string[], engine: Engine) => Test;

/** In the order dockerd reads them: the first that is refused is told of. */
const filterNamed: Readonly<Record<string, Filter>> = {
  id:
    (values) =>
    ({ id }) =>
      values.some((value) => id.startsWith(value) || matches(value, id)),
  name:
    (values) =>
    ({ name }) =>
      values.some((value) => matches(value.replace(/^\//, ''), name) || matches(value, `/${name}`)),
  label:
    (values) =>
    ({ config }) =>
      matchesLabels(values, config.Labels),
  status: (values, engine) => {
    const odd = values.find((value) => !statuses.includes(value));
    if (odd !== undefined) throw new EngineError(400, `Invalid filter 'status=${odd}'`);
    return (container) => values.includes(statusOf(engine, container));
  },
  health: (values) => {
    const odd = values.find((value) => !healths.includes(value));
    if (odd !== undefined) {
      throw new EngineError(400, `Unrecognised filter value for health: ${odd}`);
    }
    return ({ health }) => values.includes(health?.status ?? 'none');
  },
  exited: (values) => {
    const codes = values.map((value) => atoi(value, 500));
    return ({ exitCode, finishedMs }) => codes.includes(exitCode) && !Number.isNaN(finishedMs);
  },
  ancestor: (values, engine) => {
    const ids = ancestors(engine, values);
    return ({ imageId, config }) => ids.has(imageId) || values.includes(config.Image);
  },
  before: (values, engine) => {
    const limits = values.map((value) => createdMsOf(engine, value));
    return ({ createdMs }) => limits.every((limit) => createdMs < limit);
  },
  since: (values, engine) => {
    const limits = values.map((value) => createdMsOf(engine, value));
    return ({ createdMs }) => limits.every((limit) => createdMs > limit);
  },
  volume:
    (values) =>
    ({ mounts }) =>
      mounts.some(({ source, target }) => values.includes(source) || values.includes(target)),
  network:
    (values, { networks }) =>
    (container) =>
      Object.entries(networks.endpointsOf(container)).some(([name, endpoint]) => {
        const { NetworkID = '' } = endpoint as { NetworkID?: string };
        return values.some((value) => value === name || (NetworkID && NetworkID.startsWith(value)));
      }),
  publish: (values, { networks }) => {
    checkPorts('publish', values);
    return (container) => {
      const ports = (networks.portsOf(container) as readonly Port[]).map(
        ({ PublicPort = 0, Type }) => `${PublicPort}/${Type}`,
      );
      return values.some((value) => matchesPort(value, ports));
    };
  },
  expose: (values) => {
    checkPorts('expose', values);
    return ({ config }) =>
      values.some((value) => matchesPort(value, Object.keys(config.ExposedPorts ?? {})));
  },
  'is-task': (values) => {
    const words = values.map((value) => value.toLowerCase());
    const odd = words.findIndex((word) => !['true', '1', 'false', '0'].includes(word));
    if (odd >= 0) throw new EngineError(400, `Invalid filter 'is-task=[${values[odd] ?? ''}]'`);
    // Tasks are a swarm's: there are none.
    return () => words.some((word) => word === 'false' || word === '0');
  },
};

/** What the filters of `docker ps` let through. @throws EngineError 400, 404 */
export function listFilter(engine: Engine, filters: Filters): Test {
  const tests = Object.entries(filterNamed).flatMap(([name, filter]) => {
    const values = filters.get(name) ?? [];
    return values.length > 0 ? [filter(values, engine)] : [];
  });
  return (container) => tests.every((test) => test(container));
}

/** A filter's value is a pattern; one that is none stands for itself. */
function matches(pattern: string, text: string): boolean {
  try {
    return new Regex(pattern, { dialect: 'go' }).test(text);
  } catch (error) {
    if (!(error instanceof RegexSyntaxError)) throw error;
    return pattern === text;
  }
}

function checkPorts(filter: string, values: readonly string[]): void {
  for (const value of values) {
    const odd = (value.split('/')[0] ?? '').split('-').find((end) => !/^\d+$/.test(end));
    if (odd === undefined) continue;
    const reason = strconvProblem('ParseUint', odd);
    throw new EngineError(500, `error while looking up for ${filter} ${value}: ${reason}`);
  }
}

function createdMsOf({ containers }: Engine, name: string): number {
  try {
    return containers.find(name).createdMs;
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(500, `no such container ${name}`);
  }
}

/** The images named, and all that were built on them here: what was pulled knows no parents. */
function ancestors({ images }: Engine, names: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (image: EngineImage): void => {
    found.add(image.id);
    images.childrenOf(image.id).forEach(add);
  };
  for (const name of names) {
    const ancestor = images.lookUp(name);
    if (ancestor) add(ancestor);
  }
  return found;
}
