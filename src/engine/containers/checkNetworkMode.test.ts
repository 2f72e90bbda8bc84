import { expect, test } from 'vitest';
import { checkNetworkMode } from './checkNetworkMode.ts';

/** As dockerd 20.10.24 words them. */
test.each([
  [
    {},
    { NetworkMode: 'container:' },
    'Invalid network mode: invalid container format container:<name|id>',
  ],
  [
    { Hostname: 'x' },
    { NetworkMode: 'container:a' },
    'conflicting options: hostname and the network mode',
  ],
  [{ Hostname: 'x' }, { UTSMode: 'host' }, 'conflicting options: hostname and the UTS mode'],
  [
    {},
    { NetworkMode: 'container:a', PublishAllPorts: true },
    'conflicting options: port publishing and the container type network mode',
  ],
  [
    { ExposedPorts: { '80/tcp': {} } },
    { NetworkMode: 'container:a' },
    'conflicting options: port exposing and the container type network mode',
  ],
  [
    {},
    { NetworkMode: 'host', Links: ['a:b'] },
    "conflicting options: host type networking can't be used with links. This would result in undefined behavior",
  ],
])('refuses %o with %o', (config, hostConfig, message) => {
  expect(() => {
    checkNetworkMode(config, hostConfig);
  }).toThrow(message);
});

test('what contradicts nothing passes', () => {
  expect(() => {
    checkNetworkMode({ Hostname: 'x', ExposedPorts: { '80/tcp': {} } }, { NetworkMode: 'net1' });
  }).not.toThrow();
});
