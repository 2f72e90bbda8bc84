import type { Engine } from '../Engine.ts';

/** An `image` event with the labels of the image it is about, if that is still here. */
export function tellImageEvent(
  { events, images }: Pick<Engine, 'events' | 'images'>,
  action: string,
  actorId: string,
  name = actorId,
): void {
  const labels = images.lookUp(actorId)?.config.Labels ?? {};
  events.emit('image', action, actorId, { ...labels, name });
}
