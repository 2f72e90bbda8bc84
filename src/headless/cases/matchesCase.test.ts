import { describe, expect, it } from 'vitest';
import { drawScreen } from './drawScreen.ts';
import { matchesCase } from './matchesCase.ts';
import type { RecordedCase } from './RecordedCase.ts';

const id = 'abcdef012345';
const other = '0123456789ab';

function matches(stdout: string, got: string, match: RecordedCase['match'] = 'lines'): boolean {
  const recorded = { id: 'x', group: 'x', setup: [], cmd: '', stdout, stderr: '', exit: 0, match };
  return matchesCase(recorded, { stdout: got, stderr: '', exit: 0 });
}

describe('matchesCase', () => {
  it('holds numbered placeholders to one value', () => {
    expect(matches('<ID12:1> <ID12:1>\n', `${id} ${id}\n`)).toBe(true);
    expect(matches('<ID12:1> <ID12:1>\n', `${id} ${other}\n`)).toBe(false);
    expect(matches('<ID12:1> <ID12:2>\n', `${id} ${other}\n`)).toBe(true);
  });

  it('lets columns be as wide as their values', () => {
    expect(matches('NAME   SIZE\na      <SIZE>\n', 'NAME       SIZE\na  1.98MB\n')).toBe(true);
    expect(matches('NAME   SIZE\n', 'NAME SIZE\n')).toBe(false);
  });

  it('knows times, ages and sizes', () => {
    expect(
      matches(
        '<TIME> <AGO> up <DUR> <SECS> <PCT>',
        '2026-11-24T11:36:55.38Z About a minute ago up 3 seconds 0.3s 1.20%',
      ),
    ).toBe(true);
    expect(matches('<AGO>', 'three seconds ago')).toBe(false);
  });

  it('takes what looks like a pattern literally', () => {
    expect(matches('a.b [x] (y)? $', 'a.b [x] (y)? $')).toBe(true);
    expect(matches('a.b', 'axb')).toBe(false);
  });

  it('compares unordered lines, forgiving those a quick pull skips', () => {
    const pull = '<ID12:1>: Pulling fs layer\n<ID12:1>: Waiting\n<ID12:1>: Pull complete\n';
    expect(matches(pull, `${id}: Pull complete\n${id}: Pulling fs layer\n`, 'unordered')).toBe(
      true,
    );
    expect(matches(pull, `${id}: Pull complete\n`, 'unordered')).toBe(false);
  });

  it('finds a subset', () => {
    expect(matches('b\n', 'a\nb\nc\n', 'subset')).toBe(true);
    expect(matches('d\n', 'a\nb\nc\n', 'subset')).toBe(false);
  });

  it('compares screens as they end up', () => {
    expect(drawScreen('one\r\ntwo\r\u001b[Kthree\r\n\u001b[1Aso')).toBe('one\nsoree\n');
    expect(matches('so\n', 'one\rso\u001b[K\r\n', 'screen')).toBe(true);
  });
});
