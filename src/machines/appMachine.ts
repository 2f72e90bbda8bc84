import { setup } from 'xstate';

/**
 * An app as a plain process of one OS: exec, runtime, app. `stopped` is Linux's own word for a process
 * that received SIGSTOP; SIGTERM ends a process that did not ask to handle it, at once.
 */
export const appMachine = setup({
  types: {
    events: {} as
      | { type: 'app.start' }
      | { type: 'app.terminate' }
      | { type: 'app.kill' }
      | { type: 'app.stop' }
      | { type: 'app.continue' }
      | { type: 'app.uninstall' }
      | { type: 'phase.done' }
      | { type: 'process.killed' }
      | { type: 'process.failed' }
      | { type: 'host.lost' },
    tags: {} as string,
  },
  actions: {
    'begin.pull': () => {},
    'begin.exec': () => {},
    'begin.runtime': () => {},
    'begin.app': () => {},
    'mark.ready': () => {},
    freeze: () => {},
    release: () => {},
    forget: () => {},
  },
}).createMachine({
  id: 'app',
  initial: 'absent',
  states: {
    absent: {
      tags: 'off',
      on: {
        'app.start': 'installing',
        'app.uninstall': { target: 'removed', actions: 'forget' },
      },
    },
    installing: {
      tags: 'starting',
      entry: 'begin.pull',
      on: { 'phase.done': 'running', 'host.lost': { target: 'absent', actions: 'release' } },
    },
    running: {
      initial: 'exec',
      on: {
        'app.terminate': { target: 'exited.ended', actions: 'release' },
        'app.kill': { target: 'exited.ended', actions: 'release' },
        'app.stop': { target: 'stopped', actions: 'freeze' },
        'process.killed': { target: 'exited.killed', actions: 'release' },
        'process.failed': { target: 'exited.failed', actions: 'release' },
      },
      states: {
        exec: { tags: 'starting', entry: 'begin.exec', on: { 'phase.done': 'runtime' } },
        runtime: { tags: 'starting', entry: 'begin.runtime', on: { 'phase.done': 'app' } },
        app: { tags: 'starting', entry: 'begin.app', on: { 'phase.done': 'ready' } },
        ready: { tags: 'ready', entry: 'mark.ready' },
        resumed: { type: 'history', history: 'deep' },
      },
    },
    stopped: {
      tags: ['paused', 'remembers'],
      on: {
        'app.continue': 'running.resumed',
        'app.kill': { target: 'exited.ended', actions: 'release' },
        'process.killed': { target: 'exited.killed', actions: 'release' },
      },
    },
    exited: {
      initial: 'ended',
      on: {
        'app.start': 'running.exec',
        'app.uninstall': { target: 'removed', actions: 'forget' },
      },
      states: { ended: { tags: 'off' }, killed: { tags: 'failed' }, failed: { tags: 'failed' } },
    },
    removed: { tags: 'removed', type: 'final' },
  },
});
