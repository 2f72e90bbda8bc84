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
  expect(remarkOn(said, 'docker', names, terminal)).toContain(remark);
});

it.each([
  ['docker compose up', 'docker: unknown command: docker compose', 'Compose'],
  ['docker compose up -d', "unknown shorthand flag: 'd' in -d\n\nUsage:  docker", 'Compose'],
  ['docker-compose up', 'bash: docker-compose: command not found', 'Compose'],
  ['sudo docker ps', 'bash: sudo: command not found', 'root'],
  ['nano Dockerfile', 'bash: nano: command not found', '/root/shop'],
])('%s', (line, said, remark) => {
  expect(remarkOn(said, line, names, terminal)).toContain(remark);
});

it.each([
  ['nope', 'bash: nope: command not found'],
  ['docker run -it ubuntu', 'root@1:/# vim x\n/bin/bash: vim: command not found'],
  ['docker run -it ubuntu', 'root@1:/# sudo ls\nbash: sudo: command not found'],
  ['docker run -q nginx', "unknown shorthand flag: 'q' in -q"],
])('has nothing to say of %s', (line, said) => {
  expect(remarkOn(said, line, names, terminal)).toBe('');
});
