import { setup } from 'xstate';

/**
 * A physical server from the wish to have one to its login prompt, and the ways it goes down. It boots
 * twice when new: once to install its OS, once to run it.
 */
export const hostMachine = setup({
  types: {
    events: {} as
      | { type: 'host.order' }
      | { type: 'host.powerOn' }
      | { type: 'host.powerOff' }
      | { type: 'phase.done' }
      | { type: 'kernel.panicked' },
    tags: {} as string,
  },
  actions: {
    'begin.order': () => {},
    'begin.rack': () => {},
    'begin.firmware': () => {},
    'begin.install': () => {},
    'begin.bootloader': () => {},
    'begin.kernel': () => {},
    'begin.init': () => {},
    'keep.system': () => {},
    'mark.up': () => {},
    release: () => {},
  },
}).createMachine({
  id: 'host',
  initial: 'absent',
  states: {
    absent: { tags: 'off', on: { 'host.order': 'ordered' } },
    ordered: { tags: 'starting', entry: 'begin.order', on: { 'phase.done': 'racked' } },
    racked: { tags: 'starting', entry: 'begin.rack', on: { 'phase.done': 'installing' } },
    // In its rack, with nothing on its disk: the power went before the OS was there.
    blank: { tags: 'off', on: { 'host.powerOn': 'installing' } },
    installing: {
      initial: 'firmware',
      on: { 'host.powerOff': { target: 'blank', actions: 'release' } },
      states: {
        firmware: { tags: 'starting', entry: 'begin.firmware', on: { 'phase.done': 'system' } },
        system: {
          tags: 'starting',
          entry: 'begin.install',
          on: { 'phase.done': { target: '#host.booting', actions: 'keep.system' } },
        },
      },
    },
    off: { tags: 'off', on: { 'host.powerOn': 'booting' } },
    booting: {
      initial: 'firmware',
      on: { 'host.powerOff': { target: 'off', actions: 'release' } },
      states: {
        firmware: { tags: 'starting', entry: 'begin.firmware', on: { 'phase.done': 'bootloader' } },
        bootloader: { tags: 'starting', entry: 'begin.bootloader', on: { 'phase.done': 'kernel' } },
        kernel: { tags: 'starting', entry: 'begin.kernel', on: { 'phase.done': 'init' } },
        init: { tags: 'starting', entry: 'begin.init', on: { 'phase.done': '#host.up' } },
      },
    },
    // Servers of a data centre are here already when a lesson begins.
    up: {
      tags: 'ready',
      entry: 'mark.up',
      on: {
        'host.powerOff': { target: 'off', actions: 'release' },
        'kernel.panicked': { target: 'panicked', actions: 'release' },
      },
    },
    panicked: {
      tags: 'failed',
      on: { 'host.powerOn': 'booting', 'host.powerOff': { target: 'off', actions: 'release' } },
    },
  },
});
