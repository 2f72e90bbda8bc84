import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';

/** A `container` event with what dockerd adds to each: labels, image and name, keys in order as Go writes maps. */
export function tellContainerEvent(
  engine: Engine,
  { id, name, config }: ContainerRecord,
  action: string,
  more: Readonly<Record<string, string>> = {},
): void {
  const attributes = { ...config.Labels, image: config.Image, name, ...more };
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  engine.events.emit('container', action, id, Object.fromEntries(sorted));
}
