import { setup } from 'xstate';

/**
 * A libvirt domain with the steps of its boot. Top-level names are virsh's
 * (libvirt 9.0, `virDomainState`), transitions those of the real QEMU driver: a shutdown is a request
 * the guest must be up to hear, a paused domain refuses it, and destroy works on anything active.
 */
export const vmMachine = setup({
  types: {
    events: {} as
      | { type: 'vm.start' }
      | { type: 'vm.shutdown' }
      | { type: 'vm.destroy' }
      | { type: 'vm.suspend' }
      | { type: 'vm.resume' }
      | { type: 'vm.undefine' }
      | { type: 'phase.done' }
      | { type: 'guest.panicked' }
      | { type: 'guest.appKilled' }
      | { type: 'disk.full' }
      | { type: 'process.killed' }
      | { type: 'host.lost' },
    tags: {} as string,
  },
  actions: {
    'begin.pull': () => {},
    'begin.clone': () => {},
    'begin.vmm': () => {},
    'begin.firmware': () => {},
    'begin.bootloader': () => {},
    'begin.kernel': () => {},
    'begin.init': () => {},
    'begin.runtime': () => {},
    'begin.app': () => {},
    'begin.poweroff': () => {},
    'begin.shutdown': () => {},
    nothing: () => {},
    'mark.ready': () => {},
    freeze: () => {},
    'end.app': () => {},
    release: () => {},
    forget: () => {},
  },
}).createMachine({
  id: 'vm',
  initial: 'shutoff',
  states: {
    shutoff: {
      initial: 'idle',
      on: { 'vm.undefine': { target: 'removed', actions: 'forget' } },
      states: {
        idle: { tags: 'off', on: { 'vm.start': 'fetching' } },
        fetching: {
          tags: 'starting',
          entry: 'begin.pull',
          on: { 'phase.done': 'cloning', 'host.lost': { target: 'idle', actions: 'release' } },
        },
        cloning: {
          tags: 'starting',
          entry: 'begin.clone',
          on: { 'phase.done': '#vm.running', 'host.lost': { target: 'idle', actions: 'release' } },
        },
        // It has its disk now: another start only boots.
        stopped: { tags: 'off', on: { 'vm.start': '#vm.running' } },
        crashed: { tags: 'failed', on: { 'vm.start': '#vm.running' } },
      },
    },
    running: {
      initial: 'starting',
      on: {
        'vm.suspend': { target: 'paused.user', actions: 'freeze' },
        // QEMU's werror=stop: the guest waits for its disk, and goes on where it stood.
        'disk.full': { target: 'paused.ioError', actions: 'freeze' },
        'vm.destroy': { target: 'shutoff.stopped', actions: 'release' },
        'guest.panicked': { target: 'crashed', actions: 'freeze' },
        'process.killed': { target: 'shutoff.crashed', actions: 'release' },
      },
      states: {
        starting: { tags: 'starting', entry: 'begin.vmm', on: { 'phase.done': 'firmware' } },
        firmware: { tags: 'starting', entry: 'begin.firmware', on: { 'phase.done': 'bootloader' } },
        bootloader: { tags: 'starting', entry: 'begin.bootloader', on: { 'phase.done': 'kernel' } },
        kernel: { tags: 'starting', entry: 'begin.kernel', on: { 'phase.done': 'init' } },
        init: { tags: 'starting', entry: 'begin.init', on: { 'phase.done': 'runtime' } },
        runtime: {
          tags: 'starting',
          entry: 'begin.runtime',
          on: {
            'phase.done': 'app',
            'guest.appKilled': { target: 'appKilled', actions: 'end.app' },
          },
        },
        app: {
          tags: 'starting',
          entry: 'begin.app',
          on: {
            'phase.done': 'ready',
            'guest.appKilled': { target: 'appKilled', actions: 'end.app' },
          },
        },
        ready: { tags: 'ready', entry: 'mark.ready', on: { 'vm.shutdown': 'poweringOff' } },
        // The guest's own OOM killer ended the app; for libvirt the domain runs on.
        appKilled: { tags: 'failed', on: { 'vm.shutdown': 'poweringOff' } },
        // libvirt keeps saying "running" while the guest shuts itself down.
        poweringOff: {
          tags: 'stopping',
          entry: 'begin.poweroff',
          on: { 'phase.done': '#vm.shutdown' },
        },
        resumed: { type: 'history', history: 'deep' },
      },
    },
    paused: {
      // The reasons virsh domstate --reason gives.
      initial: 'user',
      states: {
        user: { tags: ['paused', 'remembers'] },
        ioError: { tags: ['paused', 'remembers'] },
      },
      on: {
        'vm.resume': 'running.resumed',
        // Suspending twice succeeds silently, says the real driver.
        'vm.suspend': { actions: 'nothing' },
        'vm.destroy': { target: 'shutoff.stopped', actions: 'release' },
        'process.killed': { target: 'shutoff.crashed', actions: 'release' },
      },
    },
    // "in shutdown": the guest is off, the QEMU process not yet gone.
    shutdown: {
      tags: 'stopping',
      entry: 'begin.shutdown',
      on: {
        'phase.done': { target: 'shutoff.stopped', actions: 'release' },
        'vm.destroy': { target: 'shutoff.stopped', actions: 'release' },
        'process.killed': { target: 'shutoff.crashed', actions: 'release' },
      },
    },
    crashed: {
      tags: 'failed',
      on: {
        'vm.destroy': { target: 'shutoff.stopped', actions: 'release' },
        'process.killed': { target: 'shutoff.crashed', actions: 'release' },
      },
    },
    removed: { tags: 'removed', type: 'final' },
  },
});
