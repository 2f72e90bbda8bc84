import { joinBytes } from '../../userland/joinBytes.ts';
import type { Engine } from '../Engine.ts';
import { EngineError } from '../http/EngineError.ts';
import type { Handler } from '../http/Route.ts';
import { isTrue } from '../http/isTrue.ts';
import { rfc3339Nano } from '../rfc3339Nano.ts';
import type { ContainerRecord, LogLine } from '../state/ContainerRecord.ts';
import { readMoment } from '../system/readMoment.ts';
import { frame } from './frame.ts';
import { isRunning } from './isRunning.ts';
import { whenEnded } from './whenEnded.ts';

/** `GET /containers/{name}/logs` */
export const logsHandler: Handler = (engine, call, reply) => {
  const { query } = call;
  const wants = (fd: 1 | 2) => isTrue(query.get(fd === 1 ? 'stdout' : 'stderr'));
  if (!wants(1) && !wants(2)) {
    throw new EngineError(400, 'Bad parameters: you must choose at least one stream');
  }
  const container = engine.containers.find(call.params.name ?? '');
  if (container.hostConfig.LogConfig.Type === 'none') {
    throw new EngineError(501, 'configured logging driver does not support reading');
  }
  // Clients send 0 for a moment nobody named.
  const sinceMs = readMoment(query.get('since')) || -Infinity;
  const untilMs = readMoment(query.get('until')) || Infinity;
  const sink = reply.stream(200, null);
  const { log, live } = container;
  const write = (line: LogLine) => {
    if (line.atMs < sinceMs || line.atMs > untilMs || !wants(line.fd)) return;
    sink.write(frame(line.fd, textOf(container, line, query), container.config.Tty));
  };
  const kept = log.filter(({ atMs }) => atMs >= sinceMs && atMs <= untilMs);
  for (const line of lastOf(kept, query.get('tail'))) write(line);
  if (!isTrue(query.get('follow')) || !goesOn(engine, container)) {
    sink.end();
    return;
  }
  const onLine = () => {
    const line = log.at(-1);
    if (line) write(line);
  };
  live.logged.add(onLine);
  const stop = () => {
    live.logged.delete(onLine);
    stopWaiting();
  };
  const onEnd = () => {
    // Through its restarts a log goes on.
    if (goesOn(engine, container)) stopWaiting = whenEnded(container, onEnd);
    else {
      stop();
      sink.end();
    }
  };
  let stopWaiting = whenEnded(container, onEnd);
  sink.onClose(stop);
  if (untilMs < Infinity) {
    const { clock } = engine.host;
    clock.after(untilMs - clock.epochMs - clock.nowMs, () => {
      stop();
      sink.end();
    });
  }
};

function goesOn(engine: Engine, container: ContainerRecord): boolean {
  return isRunning(engine, container) || container.live.isStarting;
}

function textOf(container: ContainerRecord, line: LogLine, query: URLSearchParams): Uint8Array {
  const moment = isTrue(query.get('timestamps')) ? `${padded(rfc3339Nano(line.atMs))} ` : '';
  const before = moment + (isTrue(query.get('details')) ? `${detailsOf(container)} ` : '');
  if (before === '') return line.bytes;
  return joinBytes([new TextEncoder().encode(before), line.bytes]);
}

/** Logs write all nine digits, so that columns line up. */
function padded(moment: string): string {
  const [whole = '', digits = ''] = moment.replace('Z', '').split('.');
  return `${whole}.${digits.padEnd(9, '0')}Z`;
}

/** Labels and variables that `--log-opt labels=` and `env=` name. */
function detailsOf({ config, hostConfig }: ContainerRecord): string {
  const { labels = '', env = '' } = hostConfig.LogConfig.Config ?? {};
  const words: string[] = [];
  for (const name of labels.split(',')) {
    const value = config.Labels?.[name];
    if (value !== undefined) words.push(`${name}=${value}`);
  }
  for (const name of env.split(',').filter(Boolean)) {
    words.push(...(config.Env ?? []).filter((line) => line.startsWith(`${name}=`)));
  }
  return words.sort().join(',');
}

function lastOf(lines: readonly LogLine[], tail: string | null): readonly LogLine[] {
  // What is no number means all, as dockerd has it.
  if (tail === null || !/^\d+$/.test(tail)) return lines;
  return Number(tail) === 0 ? [] : lines.slice(-Number(tail));
}
