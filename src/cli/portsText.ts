/** A port of a container, as the API lists it. */
export interface ListedPort {
  readonly IP?: string;
  readonly PrivatePort: number;
  readonly PublicPort?: number;
  readonly Type: string;
}

interface Run {
  readonly host: string;
  readonly protocol: string;
  readonly first: number;
  readonly publicFirst: number | null;
  last: number;
}

/** `0.0.0.0:8080->80/tcp, 443-445/tcp`: ports that follow each other as one range. */
export function portsText(ports: readonly ListedPort[]): string {
  const runs: Run[] = [];
  for (const port of [...ports].sort(byPort)) {
    const { IP = '', PrivatePort: inner, PublicPort: outer = 0, Type: protocol } = port;
    const publicFirst = outer > 0 ? outer : null;
    const open = runs.find(
      (run) =>
        run.host === IP &&
        run.protocol === protocol &&
        run.last + 1 === inner &&
        (run.publicFirst === null
          ? publicFirst === null
          : run.publicFirst + inner - run.first === publicFirst),
    );
    if (open) open.last = inner;
    else runs.push({ host: IP, protocol, first: inner, last: inner, publicFirst });
  }
  return runs
    .sort((a, b) => Number(a.publicFirst !== null) - Number(b.publicFirst !== null))
    .map(textOf)
    .join(', ');
}

function textOf({ host, protocol, first, last, publicFirst }: Run): string {
  const range = (from: number) =>
    first === last ? String(from) : `${from}-${from + last - first}`;
  const inner = `${range(first)}/${protocol}`;
  if (publicFirst === null) return inner;
  return `${host.includes(':') ? `[${host}]` : host}:${range(publicFirst)}->${inner}`;
}

function byPort(a: ListedPort, b: ListedPort): number {
  return (
    a.PrivatePort - b.PrivatePort ||
    compare(a.IP ?? '', b.IP ?? '') ||
    (a.PublicPort ?? 0) - (b.PublicPort ?? 0) ||
    compare(a.Type, b.Type)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
