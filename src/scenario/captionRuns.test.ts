import { expect, test } from 'vitest';
import { captionRuns } from './captionRuns.ts';
import { parseCaption } from './parseCaption.ts';
import { testWorld } from './testWorld.ts';
import { valueNames } from './valueNames.ts';

const mib = 2 ** 20;
const names = new Set(valueNames(['vm', 'container']));
const world = testWorld(
  [
    {
      id: 'vm',
      ready: 2,
      instanceBytes: { app: 64 * mib, guestKernel: 92 * mib, reservedIdle: 868 * mib },
      lastReadyMs: 21_400,
    },
    { id: 'container', ready: 30, instanceBytes: { app: 64 * mib }, lastReadyMs: 640 },
  ],
  90_000,
);

/** The caption as plain text, bold between asterisks. */
function read(text: string, language: 'fr' | 'en' = 'en', squareBytes = 64 * mib): string {
  const { pieces, slips } = parseCaption(text, names);
  expect(slips).toEqual([]);
  return captionRuns(pieces, world, language, squareBytes)
    .map((run) => (run.strong ? `*${run.text}*` : run.text))
    .join('');
}

test.each([
  ['{vm.ready} VMs', '2 VMs'],
  ['{vm.ramUsed} of {vm.ramTotal}', '2.00\u00a0GiB of 16.0\u00a0GiB'],
  ['{vm.ramUsedShare} used', '13% used'],
  ['useful: {vm.usefulShare}', 'useful: 6.3%'],
  ['ready in {vm.lastReady}', 'ready in 21.4\u00a0s'],
  ['its kernel, {vm.perInstance.guestKernel}', 'its kernel, 92.0\u00a0MiB'],
  ['each {container.perInstance.ram}', 'each 64.0\u00a0MiB'],
  ['{vm.kernels} kernels against {container.kernels}', '3 kernels against 1'],
  ['{ratio.lastReady} times', '33 times'],
  ['{ratio.ready} times as many', '15 times as many'],
  ['{ratio.ramUsed} times', '1.1 times'],
  ['a square is {square}', 'a square is 64.0\u00a0MiB'],
  ['at {time}', 'at 90.0\u00a0s'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('the same in French, with its own decimals, units and spaces', () => {
  expect(read('{vm.ramUsed}, {vm.usefulShare}, {vm.lastReady}', 'fr')).toMatch(
    // Browsers differ on which unbreakable space goes before the sign.
    /^2,00\u00a0Gio, 6,3[\u00a0\u202f]%, 21,4\u00a0s$/,
  );
});

test('bold runs join across values', () => {
  expect(read('It took **{vm.lastReady} or so**, all told.')).toBe(
    'It took *21.4\u00a0s or so*, all told.',
  );
});

test('what is not known yet is a dash', () => {
  expect(read('{vm.refusalNeed}, {square}', 'en', Number.NaN)).toBe('\u2013, \u2013');
});

test('every name has a value or a dash in a world where nothing runs', () => {
  const empty = testWorld([{ id: 'vm' }, { id: 'container' }, { id: 'bare' }]);
  for (const value of valueNames(['vm', 'container', 'bare'])) {
    if (value.startsWith('docker.')) continue;
    const [run] = captionRuns([{ value, strong: false }], empty, 'fr', 64 * mib);
    expect(run?.text).toMatch(/^(\u2013|[\d\u202f,]+(\u00a0\p{L}+|[\u00a0\u202f]%)?)$/u);
  }
});

test('weeks are said in days', () => {
  const later = testWorld([], 84 * 24 * 3_600_000);
  const said = (language: 'fr' | 'en') =>
    captionRuns([{ value: 'time', strong: false }], later, language, 64 * mib)[0]?.text;
  expect(said('fr')).toBe('84\u00a0jours');
  expect(said('en')).toBe('84\u00a0days');
});

test('what a command will find is a question until it has been typed', () => {
  const empty = testWorld([{ id: 'container' }]);
  const text = (dockerValue?: () => null) =>
    captionRuns([{ value: 'docker.exitCode', strong: false }], empty, 'fr', NaN, dockerValue)[0]
      ?.text;
  expect(text()).toBe('?');
  expect(text(() => null)).toBe('–');
});
