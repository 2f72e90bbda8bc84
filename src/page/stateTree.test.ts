import { expect, it } from 'vitest';
import { stateTree } from './stateTree.ts';

const off = (path: string) => ({ path, vitality: 'off' }) as const;

it('nests states as their paths say, in the order of the chart', () => {
  const tree = stateTree([off('shutoff.idle'), off('running.boot.kernel'), off('running.ready')]);
  expect(tree.map(({ name }) => name)).toEqual(['shutoff', 'running']);
  expect(tree[1]?.children.map(({ path }) => path)).toEqual(['running.boot', 'running.ready']);
  expect(tree[1]?.children[0]?.children[0]?.path).toBe('running.boot.kernel');
});
