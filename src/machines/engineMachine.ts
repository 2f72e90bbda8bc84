import { setup } from 'xstate';

/** The Docker daemon on a host; it drains for up to 15 s when told to stop (Moby's shutdown timeout). */
export const engineMachine = setup({
  types: {
    events: {} as
      | { type: 'engine.start' }
      | { type: 'engine.stop' }
      | { type: 'engine.drained' }
      | { type: 'host.lost' },
    tags: {} as string,
  },
}).createMachine({
  id: 'engine',
  initial: 'active',
  states: {
    active: { tags: 'ready', on: { 'engine.stop': 'draining', 'host.lost': 'inactive' } },
    draining: { tags: 'stopping', on: { 'engine.drained': 'inactive', 'host.lost': 'inactive' } },
    inactive: { tags: 'off', on: { 'engine.start': 'active' } },
  },
});
