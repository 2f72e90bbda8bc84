import type { ImageConfig } from '../state/ImageConfig.ts';
import type { Change } from './Change.ts';
import { flagValue } from './flagValue.ts';
import type { Instruction } from './Instruction.ts';
import { quote } from './quote.ts';
import { readDuration } from './readDuration.ts';

/** HEALTHCHECK: its own words for what it set, durations and all, are Go's. */
export function healthOf(config: ImageConfig, { args, flags, isJson }: Instruction): Change {
  const nanos = (name: string): number => Number(readDuration(flagValue(flags, name) || '0'));
  const [type = '', ...command] = args;
  const Test = type === 'NONE' ? ['NONE'] : [isJson ? 'CMD' : 'CMD-SHELL', ...command];
  const Retries = Number(flagValue(flags, 'retries') ?? 0);
  const durations = {
    Interval: nanos('interval'),
    Timeout: nanos('timeout'),
    StartPeriod: nanos('start-period'),
  };
  const set = Object.entries({ ...durations, Retries }).filter(([, value]) => value !== 0);
  const before = config.Healthcheck?.Test;
  const words = Object.values(durations).map((value) => `"${goDuration(value)}"`);
  return {
    config: { ...config, Healthcheck: { Test, ...Object.fromEntries(set) } },
    comment: `HEALTHCHECK &{${quote(Test)} ${words.join(' ')} ${quoteRune(Retries)}}`,
    ...(before && before[0] !== 'NONE'
      ? { note: `Note: overriding previous HEALTHCHECK: [${before.join(' ')}]\n` }
      : {}),
  };
}

function goDuration(nanos: number): string {
  if (nanos === 0) return '0s';
  const seconds = nanos / 1e9;
  if (seconds < 1) return `${nanos / 1e6}ms`;
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = Number((seconds % 60).toFixed(9));
  const above = hours > 0 ? `${hours}h${minutes}m` : minutes > 0 ? `${minutes}m` : '';
  return `${above}${rest}s`;
}

function quoteRune(code: number): string {
  const named: Readonly<Record<number, string>> = {
    7: '\\a',
    8: '\\b',
    9: '\\t',
    10: '\\n',
    11: '\\v',
    12: '\\f',
    13: '\\r',
    39: "\\'",
    92: '\\\\',
  };
  if (named[code]) return `'${named[code]}'`;
  return code < 32
    ? `'\\x${code.toString(16).padStart(2, '0')}'`
    : `'${String.fromCodePoint(code)}'`;
}
