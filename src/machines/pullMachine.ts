import { setup } from 'xstate';

/** An image pull as a whole: manifest, then layers (each by `layerMachine`), then the image is there. */
export const pullMachine = setup({
  types: {
    events: {} as { type: 'manifest.read' } | { type: 'layers.done' } | { type: 'pull.failed' },
    tags: {} as string,
  },
  actions: { 'begin.layers': () => {}, 'wake.waiters': () => {} },
}).createMachine({
  id: 'pull',
  initial: 'resolving',
  states: {
    resolving: { tags: 'starting', on: { 'manifest.read': 'fetching', 'pull.failed': 'failed' } },
    fetching: {
      tags: 'starting',
      entry: 'begin.layers',
      on: { 'layers.done': 'complete', 'pull.failed': 'failed' },
    },
    complete: { tags: 'ready', type: 'final', entry: 'wake.waiters' },
    failed: { tags: 'failed', type: 'final' },
  },
});
