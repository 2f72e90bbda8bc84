import type { Endpoint } from '../state/NetworkRecord.ts';

const shortIdLength = 12;

/** What an endpoint answers to in the embedded DNS of its network. */
export function namesOf({ container, aliases, network }: Endpoint): readonly string[] {
  const names = [container.name, container.id.slice(0, shortIdLength), ...(aliases ?? [])];
  return [...names, ...names.map((name) => `${name}.${network.name}`)];
}
