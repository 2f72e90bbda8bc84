import { EngineError } from '../http/EngineError.ts';
import { readFilters } from '../http/readFilters.ts';
import type { Handler } from '../http/Route.ts';
import { unixMs } from '../unixMs.ts';
import { eventJson } from './eventJson.ts';
import { matchesEvent } from './matchesEvent.ts';
import { readMoment } from './readMoment.ts';

/** `GET /events`: those kept since a moment, then those that come, until a moment or until nobody listens. */
export const events: Handler = (engine, { query }, reply) => {
  const sinceMs = readMoment(query.get('since'));
  const untilMs = readMoment(query.get('until'));
  if (sinceMs !== null && untilMs !== null && sinceMs > untilMs) {
    const [since, until] = [query.get('since') ?? '', query.get('until') ?? ''];
    const text = `\`since\` time (${since}) cannot be after \`until\` time (${until})`;
    throw new EngineError(400, text);
  }
  const filters = readFilters(query);
  const { clock } = engine.host;
  const sink = reply.stream(200, 'application/json');
  const encoder = new TextEncoder();
  const tell = (event: Parameters<typeof eventJson>[0]) => {
    if (matchesEvent(event, filters)) sink.write(encoder.encode(`${eventJson(event)}\n`));
  };
  const isPast = untilMs !== null && untilMs <= unixMs(clock);
  for (const event of sinceMs === null && untilMs === null ? [] : engine.events.past) {
    if (event.timeMs >= (sinceMs ?? 0) && event.timeMs <= (untilMs ?? Infinity)) tell(event);
  }
  if (isPast) {
    sink.end();
    return;
  }
  const stop = engine.events.listen(tell);
  const cancel =
    untilMs === null
      ? () => undefined
      : clock.after(untilMs - unixMs(clock), () => {
          stop();
          sink.end();
        });
  sink.onClose(() => {
    stop();
    cancel();
  });
};
