import type { EventMessage } from './EventMessage.ts';
import { eventNanos } from './eventNanos.ts';

/** An event as `docker events` prints it. @param line its JSON, for nanoseconds no double holds */
export function eventText(message: EventMessage, line: string): string {
  const { Type, Action, Actor } = message;
  const nanos = eventNanos(line);
  const seconds = new Date(Number(nanos / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  const time = `${seconds}.${String(nanos % 1_000_000_000n).padStart(9, '0')}Z`;
  const names = Object.keys(Actor.Attributes).sort();
  const attributes = names.map((name) => `${name}=${Actor.Attributes[name] ?? ''}`).join(', ');
  return `${time} ${Type} ${Action} ${Actor.ID}${attributes && ` (${attributes})`}`;
}
