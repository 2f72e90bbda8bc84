import { expect, it } from 'vitest';
import { dialProblem } from './dialProblem.ts';

it.each([
  ['https://example.com/a:1', 'dial tcp: lookup example.com: no such host'],
  ['http://example.com:5000/v2/', 'dial tcp: lookup example.com: no such host'],
  ['http://localhost', 'dial tcp 127.0.0.1:80: connect: connection refused'],
  ['https://localhost/x?y', 'dial tcp 127.0.0.1:443: connect: connection refused'],
  ['http://127.0.0.1:5000/x', 'dial tcp 127.0.0.1:5000: connect: connection refused'],
  ['http://127.example.com/', 'dial tcp: lookup 127.example.com: no such host'],
])('nobody answers at %s', (url, why) => {
  expect(dialProblem(url)).toBe(why);
});
