import { expect, it } from 'vitest';
import { remoteProblem } from './remoteProblem.ts';

it.each([
  ['nodir', 'path "nodir" not found'],
  ['ftp://x/y', 'path "ftp://x/y" not found'],
  ['http://127.0.0.1:1/x', 'dial tcp 127.0.0.1:1: connect: connection refused'],
  ['https://localhost/x', 'dial tcp 127.0.0.1:443: connect: connection refused'],
  ['https://h.invalid/x.tgz', 'dial tcp: lookup h.invalid: no such host'],
  ['github.com/a/b', "fatal: unable to access 'https://github.com/a/b/'"],
  ['https://h.invalid/x.git#main', "fatal: unable to access 'https://h.invalid/x.git/'"],
  ['git://h.invalid/x', 'fatal: unable to look up h.invalid (port 9418)'],
  ['git@h.invalid:a/b', 'ssh: Could not resolve hostname h.invalid'],
])('%s', (context, problem) => {
  expect(remoteProblem(context)).toContain(`unable to prepare context: `);
  expect(remoteProblem(context)).toContain(problem);
});
