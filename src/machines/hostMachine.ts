import { setup } from 'xstate';

/** A physical server from the power button to a login prompt, and the ways it goes down. */
export const hostMachine = setup({
  types: {
    events: {} as
      | { type: 'host.powerOn' }
      | { type: 'host.powerOff' }
      | { type: 'phase.done' }
      | { type: 'kernel.panicked' },
    tags: {} as string,
  },
  actions: {
    'begin.firmware': () => {},
    'begin.bootloader': () => {},
    'begin.kernel': () => {},
    'begin.init': () => {},
    release: () => {},
  },
}).createMachine({
  id: 'host',
  initial: 'up',
  on: { 'host.powerOff': { target: '.off', actions: 'release' } },
  states: {
    off: { tags: 'off', on: { 'host.powerOff': undefined, 'host.powerOn': 'booting' } },
    booting: {
      initial: 'firmware',
      states: {
        firmware: { tags: 'starting', entry: 'begin.firmware', on: { 'phase.done': 'bootloader' } },
        bootloader: { tags: 'starting', entry: 'begin.bootloader', on: { 'phase.done': 'kernel' } },
        kernel: { tags: 'starting', entry: 'begin.kernel', on: { 'phase.done': 'init' } },
        init: { tags: 'starting', entry: 'begin.init', on: { 'phase.done': '#host.up' } },
      },
    },
    // Servers of a data centre are on already when a lesson begins.
    up: { tags: 'ready', on: { 'kernel.panicked': { target: 'panicked', actions: 'release' } } },
    panicked: { tags: 'failed', on: { 'host.powerOn': 'booting' } },
  },
});
