import { setup } from 'xstate';

/** One layer of a pull; the states are the words `docker pull` prints. */
export const layerMachine = setup({
  types: {
    events: {} as
      | { type: 'layer.found' }
      | { type: 'slot.free' }
      | { type: 'download.done' }
      | { type: 'turn.came' }
      | { type: 'extract.done' },
    tags: {} as string,
  },
  actions: { 'begin.download': () => {}, 'begin.extract': () => {} },
}).createMachine({
  id: 'layer',
  initial: 'Waiting',
  states: {
    Waiting: { tags: 'off', on: { 'layer.found': 'Already exists', 'slot.free': 'Downloading' } },
    Downloading: {
      tags: 'starting',
      entry: 'begin.download',
      on: { 'download.done': 'Download complete' },
    },
    // Layers are unpacked one on top of the other, so each waits for those below it.
    'Download complete': { tags: 'paused', on: { 'turn.came': 'Extracting' } },
    Extracting: {
      tags: 'starting',
      entry: 'begin.extract',
      on: { 'extract.done': 'Pull complete' },
    },
    'Pull complete': { tags: 'ready', type: 'final' },
    'Already exists': { tags: 'ready', type: 'final' },
  },
});
