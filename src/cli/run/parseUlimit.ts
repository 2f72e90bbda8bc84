import { strconvProblem } from '../../go/strconvProblem.ts';

/** A limit of `POST /containers/create`. */
export interface UlimitRequest {
  readonly Name: string;
  readonly Hard: number;
  readonly Soft: number;
}

const names = new Set(
  'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(
    ' ',
  ),
);

/** `nofile=1024:2048`. @throws Error in go-units' words */
export function parseUlimit(text: string): UlimitRequest {
  const equals = text.indexOf('=');
  if (equals < 0) throw new Error(`invalid ulimit argument: ${text}`);
  const name = text.slice(0, equals);
  const values = text.slice(equals + 1);
  if (!names.has(name)) throw new Error(`invalid ulimit type: ${name}`);
  const parts = values.split(':');
  if (parts.length > 2 || values === '')
    throw new Error(
      `too many limit value arguments - ${values}, can only have up to two, \`soft[:hard]\``,
    );
  // The hard one is read first.
  const limits = [...parts].reverse().map((part) => {
    if (!/^[+-]?\d+$/.test(part)) {
      throw new Error(strconvProblem('ParseInt', part));
    }
    return Number(part);
  });
  const [hard = 0, soft = hard] = limits;
  if (hard !== -1 && (soft === -1 || soft > hard)) {
    throw new Error(
      `ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`,
    );
  }
  return { Name: name, Hard: hard, Soft: soft };
}
