import { setup } from 'xstate';

/**
 * A container by Moby's states (`created running paused restarting removing exited dead`), with the steps
 * of create and start inside them. Which actions a state allows, and which it refuses, was recorded from a
 * real engine: start of a paused container is refused, stop and kill of a paused one thaw it first.
 */
export const containerMachine = setup({
  types: {
    events: {} as
      | { type: 'container.start' }
      | { type: 'container.stop' }
      | { type: 'container.kill' }
      | { type: 'container.pause' }
      | { type: 'container.unpause' }
      | { type: 'container.remove' }
      | { type: 'phase.done' }
      | { type: 'process.exited' }
      | { type: 'process.failed' }
      | { type: 'process.exited.restart' }
      | { type: 'removal.failed' }
      | { type: 'process.killed' }
      | { type: 'host.lost' },
    tags: {} as string,
  },
  actions: {
    'begin.pull': () => {},
    'begin.create': () => {},
    'begin.namespaces': () => {},
    'begin.runtime': () => {},
    'begin.app': () => {},
    'begin.stop': () => {},
    'begin.kill': () => {},
    'begin.backoff': () => {},
    'begin.remove': () => {},
    'mark.ready': () => {},
    freeze: () => {},
    release: () => {},
    forget: () => {},
  },
}).createMachine({
  id: 'container',
  initial: 'created',
  states: {
    created: {
      initial: 'idle',
      states: {
        idle: {
          tags: 'off',
          on: {
            'container.start': 'pulling',
            'container.remove': '#container.removing',
          },
        },
        pulling: {
          tags: 'starting',
          entry: 'begin.pull',
          on: { 'phase.done': 'creating', 'host.lost': { target: 'idle', actions: 'release' } },
        },
        creating: {
          tags: 'starting',
          entry: 'begin.create',
          on: { 'phase.done': 'starting', 'host.lost': { target: 'idle', actions: 'release' } },
        },
        starting: {
          tags: 'starting',
          entry: 'begin.namespaces',
          on: {
            'phase.done': '#container.running',
            'process.killed': { target: '#container.exited.killed', actions: 'release' },
          },
        },
      },
    },
    running: {
      initial: 'runtime',
      on: {
        'container.stop': '.stopping',
        'container.kill': '.killing',
        'container.pause': { target: 'paused', actions: 'freeze' },
        'process.failed': { target: 'exited.failed', actions: 'release' },
        'process.exited': { target: 'exited.ended', actions: 'release' },
        'process.exited.restart': { target: 'restarting', actions: 'release' },
        'process.killed': { target: 'exited.killed', actions: 'release' },
      },
      states: {
        runtime: { tags: 'starting', entry: 'begin.runtime', on: { 'phase.done': 'app' } },
        app: { tags: 'starting', entry: 'begin.app', on: { 'phase.done': 'ready' } },
        ready: { tags: 'ready', entry: 'mark.ready' },
        // Moby says "running" until the process is gone: SIGTERM, then the grace period.
        stopping: {
          tags: 'stopping',
          entry: 'begin.stop',
          on: {
            'container.stop': undefined,
            'phase.done': { target: '#container.exited.ended', actions: 'release' },
          },
        },
        killing: {
          tags: 'stopping',
          entry: 'begin.kill',
          on: {
            'container.stop': undefined,
            'container.kill': undefined,
            'phase.done': { target: '#container.exited.ended', actions: 'release' },
          },
        },
        resumed: { type: 'history', history: 'deep' },
      },
    },
    paused: {
      tags: ['paused', 'remembers'],
      on: {
        'container.unpause': 'running.resumed',
        'container.stop': 'running.stopping',
        'container.kill': 'running.killing',
        'process.exited': { target: 'exited.ended', actions: 'release' },
        'process.exited.restart': { target: 'restarting', actions: 'release' },
        'process.killed': { target: 'exited.killed', actions: 'release' },
      },
    },
    exited: {
      initial: 'ended',
      states: {
        ended: {
          tags: 'off',
          on: { 'container.start': 'starting', 'container.remove': '#container.removing' },
        },
        killed: {
          tags: 'failed',
          on: { 'container.start': 'starting', 'container.remove': '#container.removing' },
        },
        failed: {
          tags: 'failed',
          on: { 'container.start': 'starting', 'container.remove': '#container.removing' },
        },
        // Created once; Moby says "exited" until the process runs again.
        starting: {
          tags: 'starting',
          entry: 'begin.namespaces',
          on: {
            'phase.done': '#container.running',
            'process.killed': { target: 'killed', actions: 'release' },
          },
        },
      },
    },
    // A restart policy at work: back-off, then the same start again; Moby says "restarting" throughout.
    restarting: {
      initial: 'waiting',
      on: {
        'container.stop': { target: 'exited.ended', actions: 'release' },
        'container.kill': { target: 'exited.ended', actions: 'release' },
        'host.lost': { target: 'exited.killed', actions: 'release' },
      },
      states: {
        waiting: { tags: 'starting', entry: 'begin.backoff', on: { 'phase.done': 'starting' } },
        starting: {
          tags: 'starting',
          entry: 'begin.namespaces',
          on: {
            'phase.done': '#container.running',
            'process.killed': { target: '#container.exited.killed', actions: 'release' },
          },
        },
      },
    },
    removing: {
      tags: 'stopping',
      entry: 'begin.remove',
      on: {
        'phase.done': { target: 'removed', actions: 'forget' },
        'host.lost': { target: 'removed', actions: 'forget' },
        'removal.failed': 'dead',
      },
    },
    dead: { tags: 'failed', on: { 'container.remove': 'removing' } },
    removed: { tags: 'removed', type: 'final' },
  },
});
