import type { Filters } from '../http/readFilters.ts';
import { matchesLabels } from '../http/matchesLabels.ts';
import type { EngineEvent } from '../state/EventLog.ts';

const types = 'container daemon network plugin volume service node secret config'.split(' ');

/** Whether an event is one of those asked for: one value of each name must fit. */
export function matchesEvent(event: EngineEvent, filters: Filters): boolean {
  for (const [name, values] of filters) {
    if (values.length > 0 && !matchesOne(event, name, values)) return false;
  }
  return true;
}

function matchesOne(event: EngineEvent, name: string, values: readonly string[]): boolean {
  const { type, action, actorId, attributes } = event;
  if (name === 'type') return values.includes(type);
  if (name === 'scope') return values.includes('local');
  if (name === 'label') return matchesLabels(values, attributes);
  if (name === 'event') {
    // `exec_create: true` answers to `exec_create`, as `health_status: healthy` does.
    const [word = ''] = action.split(':');
    return values.includes(action) || values.includes(word);
  }
  if (name === 'image') {
    const image = attributes[type === 'image' ? 'name' : 'image'] ?? '';
    const names = [actorId, image, image.replace(/:[^/:]*$/, '')];
    return values.some((value) => names.includes(value));
  }
  if (!types.includes(name)) return true;
  const own = attributes['name'] ?? '';
  return values.some((value) => actorId.startsWith(value) || own.startsWith(value));
}
