/** What the daemon says of a path in a container. */
export interface PathFacts {
  readonly name: string;
  readonly isDirectory: boolean;
  readonly linkTarget: string;
}

const directoryBit = 2 ** 31;

/** Reads `X-Docker-Container-Path-Stat`; null when it is not there. */
export function readPathFacts(headers: Headers): PathFacts | null {
  const header = headers.get('x-docker-container-path-stat');
  if (!header) return null;
  const bytes = Uint8Array.from(atob(header), (char) => char.charCodeAt(0));
  const { name, mode, linkTarget } = JSON.parse(new TextDecoder().decode(bytes)) as {
    name: string;
    mode: number;
    linkTarget: string;
  };
  return { name, isDirectory: mode % (2 * directoryBit) >= directoryBit, linkTarget };
}
