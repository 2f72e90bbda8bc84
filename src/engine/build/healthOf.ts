import { durationText } from '../../go/durationText.ts';
import { parseDurationNs } from '../../go/parseDurationNs.ts';
import { quoteGoList } from '../../go/quoteGoList.ts';
import { quoteGo } from '../../go/quoteGo.ts';
import type { ImageConfig } from '../state/ImageConfig.ts';
import type { Change } from './Change.ts';
import { flagValue } from './flagValue.ts';
import type { Instruction } from './Instruction.ts';

/** HEALTHCHECK: its own words for what it set, durations and all, are Go's. */
export function healthOf(config: ImageConfig, { args, flags, isJson }: Instruction): Change {
  const ns = (name: string): number => parseDurationNs(flagValue(flags, name) || '0');
  const [type = '', ...command] = args;
  const Test = type === 'NONE' ? ['NONE'] : [isJson ? 'CMD' : 'CMD-SHELL', ...command];
  const Retries = Number(flagValue(flags, 'retries') ?? 0);
  const durations = {
    Interval: ns('interval'),
    Timeout: ns('timeout'),
    StartPeriod: ns('start-period'),
  };
  const set = Object.entries({ ...durations, Retries }).filter(([, value]) => value !== 0);
  const before = config.Healthcheck?.Test;
  const words = Object.values(durations).map((value) => quoteGo(durationText(value)));
  return {
    config: { ...config, Healthcheck: { Test, ...Object.fromEntries(set) } },
    comment: `HEALTHCHECK &{${quoteGoList(Test)} ${words.join(' ')} ${quoteRune(Retries)}}`,
    ...(before && before[0] !== 'NONE'
      ? { note: `Note: overriding previous HEALTHCHECK: [${before.join(' ')}]\n` }
      : {}),
  };
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
