import { expect, it } from 'vitest';
import { passesLabels } from './passesLabels.ts';

const passes = (filters: object, labels: Record<string, string>) =>
  passesLabels(new Map(Object.entries(filters)), labels);

it('wants all that is asked for', () => {
  expect(passes({}, {})).toBe(true);
  expect(passes({ label: ['a'] }, { a: '1', b: '2' })).toBe(true);
  expect(passes({ label: ['a=1', 'b=1'] }, { a: '1', b: '2' })).toBe(false);
});

it('spares what has all that is unwanted, as dockerd does, not some of it', () => {
  expect(passes({ 'label!': ['a', 'b'] }, { a: '1', b: '2' })).toBe(false);
  expect(passes({ 'label!': ['a', 'b'] }, { a: '1' })).toBe(true);
  expect(passes({ label: ['c'], 'label!': ['a'] }, { a: '1', c: '3' })).toBe(false);
});
