import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DaemonTalk } from '../../headless/DaemonTalk.ts';

interface Row {
  readonly state: string;
  readonly action: string;
  readonly status: number | 'blocks';
  readonly after: string;
  readonly message?: string;
  readonly events?: readonly string[];
  readonly exitCode?: number;
}

/** As recorded from a real engine: every state of a container times every action. */
const rows = JSON.parse(readFileSync('assets/engine/state-table.json', 'utf8')) as readonly Row[];

const requests: Readonly<Record<string, readonly [string, string, object?]>> = {
  start: ['POST', '/start'],
  stop: ['POST', '/stop?t=1'],
  restart: ['POST', '/restart?t=1'],
  pause: ['POST', '/pause'],
  unpause: ['POST', '/unpause'],
  kill: ['POST', '/kill'],
  'kill-HUP': ['POST', '/kill?signal=HUP'],
  rm: ['DELETE', ''],
  'rm-f': ['DELETE', '?force=1'],
  'exec-create': ['POST', '/exec', { Cmd: ['true'] }],
  attach: ['POST', '/attach?stream=1&stdout=1'],
  wait: ['POST', '/wait'],
  logs: ['GET', '/logs?stdout=1'],
  top: ['GET', '/top'],
  stats: ['GET', '/stats?stream=0'],
  rename: ['POST', '/rename?name=renamed'],
  update: ['POST', '/update', { Memory: 64 * 1024 ** 2, MemorySwap: -1 }],
  export: ['GET', '/export'],
  'archive-get': ['GET', '/archive?path=/etc/passwd'],
  changes: ['GET', '/changes'],
  resize: ['POST', '/resize?h=40&w=80'],
  inspect: ['GET', '/json'],
};

describe.each(rows.filter(({ action }) => action in requests || action === 'prune'))(
  '$action of a container that is $state',
  ({ state, action, status, after, message, events, exitCode }) => {
    test(`answers ${status}`, async () => {
      const talk = new DaemonTalk();
      const { daemon } = talk;
      const name = `st-${state}`;
      const isShort = state === 'exited' || state === 'restarting';
      if (state !== 'absent') {
        const { Id } = await talk.json<{ Id: string }>('POST', `/containers/create?name=${name}`, {
          Image: 'busybox',
          Cmd: isShort ? ['sh', '-c', 'exit 3'] : ['sleep', '1000'],
          HostConfig: {
            NetworkMode: 'none',
            RestartPolicy: { Name: state === 'restarting' ? 'always' : 'no' },
          },
        });
        expect(Id).toHaveLength(64);
        if (state !== 'created') await talk.ask('POST', `/containers/${name}/start`);
        // In the long back-off of a container that keeps ending.
        if (isShort) await talk.pass(state === 'restarting' ? 20_000 : 1000);
        if (state === 'paused') await talk.ask('POST', `/containers/${name}/pause`);
      }
      const container = daemon.engine.containers.lookUp(name);
      const heard: string[] = [];
      daemon.engine.events.listen(({ type, action: what }) => {
        if (type === 'container') heard.push(what.replace(/:.*/, ''));
      });
      const [method, path, body] =
        action === 'prune' ? (['POST', '/containers/prune'] as const) : requests[action];
      const target = action === 'prune' ? path : `/containers/${name}${path}`;
      const answer = await talk.ask(method, target, body, isShort ? 60_000 : 4000);
      if (status === 'blocks') expect(answer).toBeNull();
      else if (action !== 'attach' || status >= 400) {
        expect(answer?.status).toBe(status);
        if (message && status >= 400) {
          const text = action === 'attach' ? answer?.text.trim() : messageOf(answer?.text);
          expect(container ? text?.replaceAll(container.id, '<ID64>') : text).toBe(message);
        }
      }
      if (!container) return;
      if (events && action !== 'prune') {
        expect(heard.slice(0, events.length)).toEqual(events);
      }
      if (after === 'gone') {
        expect(daemon.engine.containers.byName(name)).toBeNull();
        return;
      }
      if (action === 'restart' && after === 'exited') await talk.pass(500);
      if (action === 'start' && state === 'exited') await talk.pass(500);
      const left = daemon.engine.host.statusOf(container.row);
      // Of a container that keeps ending, what is left depends on the moment one looks.
      const isUpAgain = state === 'restarting' && ['wait', 'restart'].includes(action);
      if (!isUpAgain) expect(left).toBe(after);
      if (exitCode !== undefined && state !== 'restarting')
        expect(container.exitCode).toBe(exitCode);
    });
  },
);

function messageOf(text = '{}'): string | undefined {
  return (JSON.parse(text) as { message?: string }).message;
}
