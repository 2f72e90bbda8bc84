import { expect, test } from 'vitest';
import { Template } from '../format/Template.ts';
import { rawObject } from './rawObject.ts';
import { typedObject } from './typedObject.ts';

const container = {
  Id: 'abc',
  Name: '/web',
  RestartCount: 0,
  State: { Status: 'running', Running: true },
  HostConfig: {
    CpuShares: 5,
    LogConfig: { Type: 'json-file', Config: {} },
    KernelMemory: 0,
  },
  NetworkSettings: { Networks: { none: { NetworkID: 'n1' } } },
  Mounts: [{ Type: 'bind', Source: '/a', Destination: '/b', Mode: '', RW: true }],
};
const typed = (format: string) => new Template(format).execute(typedObject(container));
const raw = (format: string) =>
  new Template(format).execute(rawObject(container), { refusesMissingKeys: true });

test.each([
  ['{{.SizeRw}} {{.HostConfig.CPUShares}}', '<nil> 5'],
  ['{{.HostConfig.LogConfig}} {{.Mounts}}', '{json-file map[]} [{bind  /a /b   true }]'],
  ['{{index .NetworkSettings.Networks "none"}}', '{<nil> [] []  map[] 0 n1    0   0 []}'],
  ['{{index .NetworkSettings.Networks "nope"}}', '<nil>'],
  ['{{eq .State .State}}', 'true'],
  ['{{json .HostConfig}}', '{"CpuShares":5,"LogConfig":{"Type":"json-file","Config":{}}}'],
])('as Go’s types have it, %s is %s', (format, text) => {
  expect(typed(format)).toBe(text);
});

test.each([
  ['{{len .RestartCount}} {{eq .RestartCount "x"}} {{json .RestartCount}}', '1 false 0'],
  ['{{printf "%d %s" .RestartCount .RestartCount}}', '%!d(json.Number=0) 0'],
])('as the daemon’s JSON has it, %s is %s', (format, text) => {
  expect(raw(format)).toBe(text);
});

test.each([
  ['{{.State.Status.X}}', "at <.State.Status.X>: can't evaluate field X in type interface {}"],
  ['{{join .Name ","}}', 'at <.Name>: wrong type for value; expected []string; got string'],
  [
    '{{index .Name 9}}',
    'at <index .Name 9>: error calling index: reflect: string index out of range',
  ],
])('%s fails: %s', (format, message) => {
  expect(() => raw(format)).toThrow(message);
});

test('what stands outside of a range cannot leave one', () => {
  expect(() => new Template('{{break}}')).toThrow('{{break}} outside {{range}}');
});
