import { expect, test } from 'vitest';
import { layerLines } from './layerLines.ts';

const room = (widthPx: number, lines: number) => ({ sizePx: 20, widthPx, lines });
const instruction = 'RUN install nginx=1.31.3 + modules from nginx.org';

test('both in a line where they fit', () => {
  expect(layerLines('npm ci', '31 MB', room(300, 5))).toEqual(['npm ci 31 MB']);
});

test('the size is whole, the instruction takes two lines at most and is cut at its end', () => {
  const lines = layerLines(instruction, '95.0 MB', room(180, 9));
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toBe('95.0 MB');
  expect(lines.join(' ')).toMatch(/^RUN install .*… 95\.0 MB$/);
});

test('a narrow column shows the beginning, not a word a line', () => {
  const lines = layerLines(instruction, '95.0 MB', room(100, 9));
  expect(lines).toEqual([expect.stringMatching(/^RUN .*…$/), '95.0 MB']);
});

test('one line too short for both shows the size, none nothing', () => {
  expect(layerLines(instruction, '95.0 MB', room(180, 1))).toEqual(['95.0 MB']);
  expect(layerLines(instruction, '95.0 MB', room(180, 0))).toEqual([]);
});

test('an image’s name that is too long breaks before its tag', () => {
  const lines = layerLines('debian:trixie-slim', '84.9 MB', room(120, 4));
  expect(lines).toEqual(['debian:', 'trixie-slim', '84.9 MB']);
});
