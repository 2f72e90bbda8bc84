import { expect, test } from 'vitest';
import { intentsOf } from './intentsOf.ts';
import { testWorld } from './testWorld.ts';

const { config } = testWorld([{ id: 'vm' }, { id: 'container' }]);
const hostIds = ['vm', 'container'] as const;

test('an action on two hosts is two wishes, in order', () => {
  expect(intentsOf({ type: 'add', hostIds, appId: 'node', count: 14 }, config)).toEqual([
    { type: 'instance.add', hostId: 'vm', appId: 'node', count: 14 },
    { type: 'instance.add', hostId: 'container', appId: 'node', count: 14 },
  ]);
});

test.each(['start', 'stop', 'kill', 'pause', 'resume', 'remove'] as const)('%s', (type) => {
  expect(intentsOf({ type, hostIds: ['vm'], target: 'newest', times: 1 }, config)).toEqual([
    { type: `instance.${type}`, hostId: 'vm', target: 'newest' },
  ]);
});

test('fill and pull', () => {
  expect(intentsOf({ type: 'fill', hostIds: ['vm'], appId: 'java' }, config)).toEqual([
    { type: 'instance.fill', hostId: 'vm', appId: 'java' },
  ]);
  expect(
    intentsOf({ type: 'pull', hostIds: ['container'], imageRef: 'nginx:1.27' }, config),
  ).toEqual([{ type: 'image.pull', hostId: 'container', imageRef: 'nginx:1.27' }]);
});

test.each(['order', 'powerOn', 'powerOff', 'dropCaches'] as const)(
  '%s is done to servers',
  (type) => {
    expect(intentsOf({ type, hostIds }, config)).toEqual([
      { type: `host.${type}`, hostId: 'vm' },
      { type: `host.${type}`, hostId: 'container' },
    ]);
  },
);

test('what is done inside an instance keeps its target and figure', () => {
  const vm = { hostIds: ['vm'], target: 'newest' } as const;
  const wishes = [
    ...intentsOf({ ...vm, type: 'balloon', memoryBytes: 2 ** 29 }, config),
    ...intentsOf({ ...vm, type: 'write', target: 'all', bytes: 1e9 }, config),
    ...intentsOf({ ...vm, type: 'provoke', fault: 'kernelPanic' }, config),
  ];
  expect(wishes).toEqual([
    { type: 'instance.balloon', hostId: 'vm', target: 'newest', memoryBytes: 2 ** 29 },
    { type: 'instance.write', hostId: 'vm', target: 'all', bytes: 1e9 },
    { type: 'instance.provoke', hostId: 'vm', target: 'newest', fault: 'kernelPanic' },
  ]);
});

test('a knob of the hardware leaves the rest of it as it is', () => {
  const [intent] = intentsOf({ type: 'configure', patch: { seed: 7, host: { cores: 4 } } }, config);
  expect(intent).toEqual({
    type: 'run.configure',
    patch: { seed: 7, host: { ...config.host, cores: 4 } },
  });
});
