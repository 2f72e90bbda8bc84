import { expect, it } from 'vitest';
import { terminal } from '../i18n/en/terminal.ts';
import { remarkOn } from './remarkOn.ts';

const names = {
  registry: ['nginx:1.31', 'redis:8'],
  registryTags: ['nginx:1.31', 'nginx:latest', 'redis:8'],
};

it.each([
  ['Error: manifest for nginx:alpine not found: manifest unknown', 'nginx: 1.31, latest'],
  ['manifest for redis@sha256:12 not found: manifest unknown', 'redis: 8'],
  ['manifest for localhost:5000/x:1 not found: manifest unknown', '2 images'],
  ['pull access denied for nope, repository does not exist', '2 images'],
  ['Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: no such host', 'nothing leaves this page'],
  ['NAME      DESCRIPTION   STARS     OFFICIAL\nnginx', 'stars'],
])('%s', (said, remark) => {
  expect(remarkOn(said, names, terminal)).toContain(remark);
});

it('has nothing to say of the rest', () => {
  expect(remarkOn('bash: nope: command not found', names, terminal)).toBe('');
});
