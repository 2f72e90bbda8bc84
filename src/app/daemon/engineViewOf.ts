import type { Engine } from '../../engine/Engine.ts';
import type { EngineRequest, EngineSnapshot } from '../../world/EngineSnapshot.ts';
import { containerViewOf } from './containerViewOf.ts';
import { imageViewsOf } from './imageViewsOf.ts';
import { registryViewOf } from './registryViewOf.ts';

const mostEvents = 20;

/**
 * The daemon as views see it.
 * @param trail where its requests are @param revision grows whenever something changed
 */
export function engineViewOf(
  engine: Engine,
  { requests }: { readonly requests: readonly EngineRequest[] },
  revision: number,
): EngineSnapshot {
  const { images, containers, networks, events, host } = engine;
  const stored = new Map(
    images
      .all()
      .flatMap(({ layers }) => layers.map((layer) => [layer.digest, layer.sizeBytes] as const)),
  );
  const views = imageViewsOf(engine);
  return {
    revision,
    requests,
    registry: registryViewOf(engine),
    images: views,
    containers: containers.all().map((container) => containerViewOf(engine, container)),
    networks: networks.all().map(({ name, driver, ipamConfig }) => ({
      name,
      driver,
      subnet: ipamConfig[0]?.Subnet ?? '',
    })),
    events: events.past.slice(-mostEvents).map(({ type, action, actorId, attributes, timeMs }) => ({
      atMs: timeMs - host.clock.epochMs,
      text: `${type} ${action} ${attributes['name'] ?? actorId.replace('sha256:', '').slice(0, 12)}`,
    })),
    storedBytes: [...stored.values()].reduce((sum, bytes) => sum + bytes, 0),
    unsharedBytes: views
      .filter(({ isPulling, isBuilding }) => !isPulling && !isBuilding)
      .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
}
