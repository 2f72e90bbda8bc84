import type { ResourceLimit } from './ResourceLimit.ts';

const rows: readonly (readonly [string, string, string])[] = [
  ['cpu', 'Max cpu time', 'seconds'],
  ['fsize', 'Max file size', 'bytes'],
  ['data', 'Max data size', 'bytes'],
  ['stack', 'Max stack size', 'bytes'],
  ['core', 'Max core file size', 'bytes'],
  ['rss', 'Max resident set', 'bytes'],
  ['nproc', 'Max processes', 'processes'],
  ['nofile', 'Max open files', 'files'],
  ['memlock', 'Max locked memory', 'bytes'],
  ['as', 'Max address space', 'bytes'],
  ['locks', 'Max file locks', 'locks'],
  ['sigpending', 'Max pending signals', 'signals'],
  ['msgqueue', 'Max msgqueue size', 'bytes'],
  ['nice', 'Max nice priority', ''],
  ['rtprio', 'Max realtime priority', ''],
  ['rttime', 'Max realtime timeout', 'us'],
];

/** /proc/PID/limits, in the kernel's columns. */
export function limitsText(limits: Readonly<Record<string, ResourceLimit>>): string {
  const shown = (value: number) => (Number.isFinite(value) ? String(value) : 'unlimited');
  const line = (...[name, soft, hard, unit]: readonly [string, string, string, string]) =>
    `${name.padEnd(25)} ${soft.padEnd(20)} ${hard.padEnd(20)} ${unit.padEnd(10)}\n`;
  const body = rows.map(([key, name, unit]) => {
    const { soft, hard } = limits[key] ?? { soft: Infinity, hard: Infinity };
    return line(name, shown(soft), shown(hard), unit);
  });
  return line('Limit', 'Soft Limit', 'Hard Limit', 'Units') + body.join('');
}
