import type { EventMessage } from './EventMessage.ts';
import { eventNanos } from './eventNanos.ts';
import { GoStruct } from './format/GoStruct.ts';

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
    timeNano: eventNanos(line),
  };
  // Go's names beside those of the JSON.
  const hidden = { Status: status, ID: id, From: from, Scope: scope, Time: time };
  for (const [name, value] of Object.entries(hidden))
    Object.defineProperty(fields, name, { value });
  Object.defineProperty(fields, 'TimeNano', { value: fields.timeNano });
  return new GoStruct('*events.Message', fields);
}
