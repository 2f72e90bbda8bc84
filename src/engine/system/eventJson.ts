import type { EngineEvent } from '../state/EventLog.ts';

const digitsBelowMs = 6;

/** A message of `GET /events` as one line, its keys in dockerd's order and in Go's spelling. */
export function eventJson(event: EngineEvent): string {
  const { type, action, actorId, attributes, timeMs } = event;
  const sorted = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  const from = attributes['image'];
  const message = {
    // What clients before 1.22 read; only containers and images have it.
    ...(type === 'container' && { status: action, id: actorId, from }),
    ...(type === 'image' && { status: action, id: actorId }),
    Type: type,
    Action: action,
    Actor: { ID: actorId, Attributes: Object.fromEntries(sorted) },
    scope: 'local',
    time: Math.floor(timeMs / 1000),
    timeNano: 0,
  };
  const wholeMs = Math.floor(timeMs);
  const below = Math.floor((timeMs - wholeMs) * 1e6);
  const nanos = `${wholeMs}${String(below).padStart(digitsBelowMs, '0')}`;
  // Nanoseconds are more than a double holds, so they are written in.
  const text = JSON.stringify(message).replace(/"timeNano":0\}$/, `"timeNano":${nanos}}`);
  return text.replace(/[<>&]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`);
}
