import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chaptersPlugin } from './chaptersPlugin.ts';

const path = '/repo/scenarios/01-one-server.yaml';
const text = readFileSync(new URL('../../scenarios/01-one-server.yaml', import.meta.url), 'utf8');

test('a chapter becomes a module of plain data', () => {
  const module = chaptersPlugin().transform(text, `${path}?import`);
  const [, json = ''] = /^export const chapter = (.*);$/s.exec(module?.code ?? '') ?? [];
  expect(JSON.parse(json)).toMatchObject({ id: 'one-server', order: 1 });
});

test('a faulty one stops the build with a sentence', () => {
  const build = () => chaptersPlugin('fr').transform(text.replace('order: 1', 'order: x'), path);
  expect(build).toThrow(/^scenarios\/01-one-server\.yaml:3:8 «\u00a0order\u00a0» vaut/);
});

test('other files pass by', () => {
  expect(chaptersPlugin().transform('a: 1', '/repo/src/other.yaml')).toBeNull();
});
