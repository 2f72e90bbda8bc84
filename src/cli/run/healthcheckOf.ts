import type { ParsedFlags } from '../ParsedFlags.ts';
import { parseDurationNs } from '../../go/parseDurationNs.ts';

const durations = {
  Interval: 'health-interval',
  Timeout: 'health-timeout',
  StartPeriod: 'health-start-period',
  StartInterval: 'health-start-interval',
} as const;

/** The health check flags ask for; undefined when they ask for none. @throws Error in docker's words */
export function healthcheckOf(flags: ParsedFlags): Record<string, unknown> | undefined {
  const command = flags.string('health-cmd');
  const retries = flags.number('health-retries');
  const nanoseconds = Object.entries(durations).map(([key, name]) => {
    const text = flags.string(name);
    return [key, text ? parseDurationNs(text) : 0, name] as const;
  });
  const isAsked = command !== '' || retries !== 0 || nanoseconds.some(([, value]) => value !== 0);
  if (flags.bool('no-healthcheck')) {
    if (isAsked) throw new Error('--no-healthcheck conflicts with --health-* options');
    return { Test: ['NONE'] };
  }
  if (!isAsked) return undefined;
  for (const [, value, name] of nanoseconds) {
    if (value < 0) throw new Error(`--${name} cannot be negative`);
  }
  if (retries < 0) throw new Error('--health-retries cannot be negative');
  return {
    ...(command ? { Test: ['CMD-SHELL', command] } : {}),
    ...Object.fromEntries(
      nanoseconds.filter(([, value]) => value !== 0).map(([key, value]) => [key, value]),
    ),
    ...(retries ? { Retries: retries } : {}),
  };
}
