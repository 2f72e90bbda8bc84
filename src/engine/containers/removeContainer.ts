import type { Engine } from '../Engine.ts';
import type { ContainerRecord } from '../state/ContainerRecord.ts';
import { tellContainerEvent } from './tellContainerEvent.ts';

/** Takes away a container that does not run. @param withVolumes its anonymous volumes go with it */
export function removeContainer(
  engine: Engine,
  container: ContainerRecord,
  withVolumes: boolean,
): void {
  const { live } = container;
  if (live.isRemoving) return;
  live.isRemoving = true;
  engine.networks.leave(container);
  if (!/^remov/.test(engine.host.statusOf(container.row))) engine.host.remove(container.row);
  engine.containers.remove(container);
  engine.images.letGo(container.imageId);
  for (const [id, { containerId }] of engine.execs) {
    if (containerId === container.id) engine.execs.delete(id);
  }
  if (withVolumes) engine.volumes.removeAnonymous(container);
  tellContainerEvent(engine, container, 'destroy');
  const listeners = [...live.gone];
  live.gone.clear();
  for (const told of listeners) told();
}
