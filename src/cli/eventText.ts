import type { EventMessage } from './EventMessage.ts';
import { GoStruct } from './format/GoStruct.ts';

/** An event as `docker events` prints it. @param line its JSON, for nanoseconds no double holds */
export function eventText(message: EventMessage, line: string): string {
  const { Type, Action, Actor } = message;
  const nanos = nanosOf(line);
  const seconds = new Date(Number(nanos / 1_000_000_000n) * 1000).toISOString().slice(0, 19);
  const time = `${seconds}.${String(nanos % 1_000_000_000n).padStart(9, '0')}Z`;
  const names = Object.keys(Actor.Attributes).sort();
  const attributes = names.map((name) => `${name}=${Actor.Attributes[name] ?? ''}`).join(', ');
  return `${time} ${Type} ${Action} ${Actor.ID}${attributes && ` (${attributes})`}`;
}

/** What templates see of an event. */
export function eventRow(message: EventMessage, line: string): GoStruct {
  const { Type, Action, Actor, scope, status = '', id = '', from = '', time } = message;
  const fields = {
    ...(status && { status }),
    ...(id && { id }),
    ...(from && { from }),
    Type,
    Action,
    Actor: new GoStruct('events.Actor', { ID: Actor.ID, Attributes: Actor.Attributes }),
    scope,
    time,
    timeNano: nanosOf(line),
  };
  // Go's names beside those of the JSON.
  const hidden = { Status: status, ID: id, From: from, Scope: scope, Time: time };
  for (const [name, value] of Object.entries(hidden))
    Object.defineProperty(fields, name, { value });
  Object.defineProperty(fields, 'TimeNano', { value: fields.timeNano });
  return new GoStruct('*events.Message', fields);
}

function nanosOf(line: string): bigint {
  return BigInt(/"timeNano":(\d+)/.exec(line)?.[1] ?? 0);
}
