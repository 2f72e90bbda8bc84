import { expect, it } from 'vitest';
import type { Intent } from '../world/Intent.ts';
import type { Command } from './Command.ts';
import type { PageActions } from './PageActions.ts';
import type { PageView } from './PageView.ts';
import { runCommand } from './runCommand.ts';
import { sampleView } from './testing/sampleView.ts';

/** Presses and returns every action called, by name and arguments. */
function run(command: Command, view: PageView): readonly (readonly unknown[])[] {
  const calls: unknown[][] = [];
  const actions = new Proxy({} as PageActions, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        calls.push([name, ...args]),
  });
  runCommand(command, view, actions);
  return calls;
}

const intents = (command: Command, view: PageView) =>
  run(command, view).map(([, intent]) => intent as Intent);

it('adds the chosen app on both machines at once', () => {
  const add = { type: 'instance.add', appId: 'node', count: 1 };
  expect(intents('add', sampleView())).toEqual([
    { ...add, hostId: 'vm' },
    { ...add, hostId: 'container' },
  ]);
});

it('fills only the machine aimed at', () => {
  const view = { ...sampleView(), target: 'container' } as const;
  expect(intents('fill', view)).toEqual([
    { type: 'instance.fill', hostId: 'container', appId: 'node' },
  ]);
});

it('acts on the opened instance rather than the newest', () => {
  const view = { ...sampleView(), selection: { hostId: 'vm', row: 3 } } as const;
  expect(intents('stop', view)).toEqual([{ type: 'instance.stop', hostId: 'vm', target: 3 }]);
  expect(intents('stop', sampleView())[0]).toMatchObject({ target: 'newest' });
});

it('closes one thing at a time, the topmost first', () => {
  const open = { ...sampleView(), dialog: 'help', present: true } as const;
  expect(run('close', open)).toEqual([['closeDialog']]);
  expect(run('close', { ...open, dialog: null })).toEqual([['setPresent', false]]);
});

it('opens the newest instance', () => {
  expect(run('inspect', sampleView())).toEqual([['select', { hostId: 'vm', row: 14 }]]);
});
