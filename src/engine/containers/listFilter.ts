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

/** What the filters of `docker ps` let through. @throws EngineError 400, 404 */
export function listFilter(engine: Engine, filters: Filters): Test {
  const tests: Test[] = [];
  const of = (name: string, make: (values: readonly string[]) => Test) => {
    const values = filters.get(name) ?? [];
    if (values.length > 0) tests.push(make(values));
  };
  const allowed = (values: readonly string[], name: string, known: readonly string[]) => {
    for (const value of values) {
      if (known.includes(value)) continue;
      const message =
        name === 'health'
          ? `Unrecognised filter value for health: ${value}`
          : `Invalid filter '${name}=${value}'`;
      throw new EngineError(400, message);
    }
  };
  of(
    'id',
    (values) =>
      ({ id }) =>
        values.some((value) => id.startsWith(value) || matches(value, id)),
  );
  of(
    'name',
    (values) =>
      ({ name }) =>
        values.some(
          (value) => matches(value.replace(/^\//, ''), name) || matches(value, `/${name}`),
        ),
  );
  of(
    'label',
    (values) =>
      ({ config }) =>
        matchesLabels(values, config.Labels),
  );
  of('status', (values) => {
    allowed(values, 'status', statuses);
    return (container) => values.includes(statusOf(engine, container));
  });
  of('health', (values) => {
    allowed(values, 'health', healths);
    return ({ health }) => values.includes(health?.status ?? 'none');
  });
  of('exited', (values) => {
    const codes = values.map((value) => atoi(value, 500));
    return (container) => codes.includes(container.exitCode) && !Number.isNaN(container.finishedMs);
  });
  of('ancestor', (values) => {
    const ids = ancestors(engine, values);
    return ({ imageId, config }) => ids.has(imageId) || values.includes(config.Image);
  });
  of('before', (values) => {
    const limits = values.map((value) => createdMsOf(engine, value));
    return ({ createdMs }) => limits.every((limit) => createdMs < limit);
  });
  of('since', (values) => {
    const limits = values.map((value) => createdMsOf(engine, value));
    return ({ createdMs }) => limits.every((limit) => createdMs > limit);
  });
  of(
    'volume',
    (values) =>
      ({ mounts }) =>
        mounts.some(({ source, target }) => values.includes(source) || values.includes(target)),
  );
  of(
    'network',
    (values) => (container) =>
      Object.entries(engine.networks.endpointsOf(container)).some(([name, endpoint]) => {
        const { NetworkID = '' } = endpoint as { NetworkID?: string };
        return values.some((value) => value === name || (NetworkID && NetworkID.startsWith(value)));
      }),
  );
  of('publish', (values) => {
    checkPorts('publish', values);
    return (container) => {
      const ports = (engine.networks.portsOf(container) as readonly Port[]).map(
        ({ PublicPort = 0, Type }) => `${PublicPort}/${Type}`,
      );
      return values.some((value) => matchesPort(value, ports));
    };
  });
  of('expose', (values) => {
    checkPorts('expose', values);
    return ({ config }) =>
      values.some((value) => matchesPort(value, Object.keys(config.ExposedPorts ?? {})));
  });
  of('is-task', (values) => {
    const odd = values.find((value) => !['true', '1', 'false', '0'].includes(value.toLowerCase()));
    if (odd !== undefined) throw new EngineError(400, `Invalid filter 'is-task=[${odd}]'`);
    return () => values.some((value) => ['false', '0'].includes(value.toLowerCase()));
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
