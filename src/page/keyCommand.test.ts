import { expect, it } from 'vitest';
import { keyCommand } from './keyCommand.ts';

const press = (key: string, modifiers: { shift?: boolean; ctrl?: boolean } = {}) =>
  keyCommand({
    key,
    shiftKey: modifiers.shift ?? false,
    ctrlKey: modifiers.ctrl ?? false,
    altKey: false,
    metaKey: false,
  });

it('adds one with + or a, ten with shift', () => {
  expect([press('+'), press('a')]).toEqual(['add', 'add']);
  expect(press('A', { shift: true })).toBe('addTen');
});

it('reads the letter, not caps lock', () => {
  expect(press('A')).toBe('add');
  expect(press('F')).toBe('fill');
});

it('takes characters that need shift on some keyboards', () => {
  expect(press('?', { shift: true })).toBe('help');
  expect(press('1', { shift: true })).toBe('targetFirst');
  expect(press('+', { shift: true })).toBe('add');
  expect(press('.', { shift: true })).toBe('step');
});

it('turns pages with arrows and pans with shift', () => {
  expect([press('ArrowRight'), press('PageDown')]).toEqual(['lessonNext', 'lessonNext']);
  expect(press('ArrowRight', { shift: true })).toBe('panRight');
});

it('leaves the browser its own keys', () => {
  expect(press('s', { ctrl: true })).toBeNull();
  expect(press('0', { ctrl: true })).toBeNull();
  expect([press('Tab'), press('Enter'), press('F5')]).toEqual([null, null, null]);
});
