import { expect, test } from 'vitest';
import { describeProblem } from './describeProblem.ts';
import { loadChapter } from './loadChapter.ts';

const good = `id: demo
order: 1
title: { fr: Essai, en: Trial }
setup:
  platforms: [vm, container]
  app: node
  vmMemory: 1 GiB
  host: { memory: 16 GiB }
steps:
  - id: first
    caption:
      fr: "Prêt : **{vm.ready}**"
      en: "Ready: **{vm.ready}**"
    do:
      - { add: 2, on: both }
      - { stop: newest, on: vm }
      - { pull: 'nginx:1.27', on: container }
      - { configure: { overcommit: 1.5, host: { cores: 4 } } }
      - { fill: untilRefused, on: all, app: java }
    wait: { seconds: 2.5 }
    look: { host: vm, part: guestKernel }
    speed: 10
`;

/** Sentences about the good file with one thing replaced. */
function faults(found: string, replacement: string, language: 'fr' | 'en' = 'en'): string[] {
  expect(good).toContain(found);
  const result = loadChapter(good.replace(found, replacement), 'demo.yaml');
  return 'errors' in result ? result.errors.map((fault) => describeProblem(fault, language)) : [];
}

test('a chapter comes out in the words of the run', () => {
  expect(loadChapter(good, 'demo.yaml')).toEqual({
    chapter: {
      id: 'demo',
      order: 1,
      title: { fr: 'Essai', en: 'Trial' },
      setup: {
        platforms: ['vm', 'container'],
        appId: 'node',
        config: { vmMemoryBytes: 2 ** 30, host: { memoryBytes: 2 ** 34 } },
      },
      steps: [
        {
          id: 'first',
          caption: {
            fr: [
              { text: 'Prêt\u00a0: ', strong: false },
              { value: 'vm.ready', strong: true },
            ],
            en: [
              { text: 'Ready: ', strong: false },
              { value: 'vm.ready', strong: true },
            ],
          },
          actions: [
            { type: 'add', hostIds: ['vm', 'container'], appId: 'node', count: 2 },
            { type: 'stop', hostIds: ['vm'], target: 'newest', times: 1 },
            { type: 'pull', hostIds: ['container'], imageRef: 'nginx:1.27' },
            { type: 'configure', patch: { overcommitRatio: 1.5, host: { cores: 4 } } },
            { type: 'fill', hostIds: ['vm', 'container'], appId: 'java' },
          ],
          wait: 2500,
          lens: 'cutaway',
          visible: ['vm', 'container'],
          look: { hostId: 'vm', part: 'guestKernel', instance: null },
          speed: 10,
        },
      ],
    },
  });
});

test('what is done to servers and inside instances', () => {
  const done = [
    '{ order: server, on: vm }',
    '{ powerOff: server, on: both }',
    '{ balloon: 512 MiB, on: vm }',
    '{ write: 2 GB, in: 3, on: container }',
    '{ write: 1 MB, in: all, on: container }',
    '{ provoke: forkBomb, on: container }',
    '{ configure: { serversOwned: false, containerPids: 100 } }',
  ];
  const result = loadChapter(
    good.replace('- { add: 2, on: both }', done.map((line) => `- ${line}`).join('\n      ')),
    'demo.yaml',
  );
  expect('chapter' in result && result.chapter.steps[0].actions.slice(0, done.length)).toEqual([
    { type: 'order', hostIds: ['vm'] },
    { type: 'powerOff', hostIds: ['vm', 'container'] },
    { type: 'balloon', hostIds: ['vm'], target: 'newest', memoryBytes: 512 * 2 ** 20 },
    { type: 'write', hostIds: ['container'], target: 3, bytes: 2e9 },
    { type: 'write', hostIds: ['container'], target: 'all', bytes: 1e6 },
    { type: 'provoke', hostIds: ['container'], target: 'newest', fault: 'forkBomb' },
    { type: 'configure', patch: { serversOwned: false, containerPidsLimit: 100 } },
  ]);
});

test.each([
  ['  app: node\n', '', 'demo.yaml:5:3 “setup.app” is missing. Add it here.'],
  [
    'caption:\n      fr: "Prêt : **{vm.ready}**"\n',
    'caption:\n',
    'demo.yaml:12:7 “steps.0.caption.fr” is missing. Add it here.',
  ],
  [
    'speed: 10',
    'sped: 10',
    'demo.yaml:22:5 “steps.0.sped” does not exist. Correct its spelling or remove it.',
  ],
  [
    'speed: 10',
    'speed: fast',
    'demo.yaml:22:12 “steps.0.speed” is “fast”. Write instead: a number.',
  ],
  ['order: 1', 'order: 1.5', 'demo.yaml:2:8 “order” is “1.5”. Write instead: a whole number.'],
  [
    'speed: 10',
    'lens: zoom',
    'demo.yaml:22:11 “steps.0.lens” is “zoom”. Write instead: cutaway, engine, race.',
  ],
  [
    'vmMemory: 1 GiB',
    'vmMemory: lots',
    'demo.yaml:7:13 “setup.vmMemory”: the size “lots” cannot be read. Write for example: 16 GiB, 500 GB.',
  ],
  [
    'add: 2, on',
    'add: 2, stop: all, on',
    'demo.yaml:15:9 “steps.0.do.0” must hold exactly one of these keys. Keep one: add, fill, start, stop, kill, pause, resume, remove, order, powerOn, powerOff, dropCaches, balloon, write, provoke, pull, type, edit, configure.',
  ],
  [
    'stop: newest, on: vm',
    'provoke: kernelPanic, in: all, on: vm',
    'demo.yaml:16:37 “steps.0.do.1.in” is “all”. Write instead: newest, a whole number.',
  ],
  [
    'stop: newest, on: vm',
    'order: now, on: vm',
    'demo.yaml:16:18 “steps.0.do.1.order” is “now”. Write instead: server.',
  ],
  [
    'seconds: 2.5',
    '',
    'demo.yaml:20:11 “steps.0.wait” must hold exactly one of these keys. Keep one: until, seconds.',
  ],
  [
    'stop: newest, on: vm',
    'stop: newest, on: bare',
    'demo.yaml:16:29 “steps.0.do.1.on”: the machine “bare” is not in this chapter. Choose among: vm, container, or add it to “setup.platforms”.',
  ],
  [
    '"Ready: **{vm.ready}**"',
    '"Ready: {vm.ready"',
    'demo.yaml:13:11 “steps.0.caption.en”: a brace is left open in “Ready: {vm.ready”. Write {name.of.the.value}.',
  ],
  [
    '"Ready: **{vm.ready}**"',
    '"Ready: **{vm.ready}"',
    'demo.yaml:13:11 “steps.0.caption.en”: the bold is never closed. Write **bold words**.',
  ],
  [
    '"Ready: **{vm.ready}**"',
    `"${'long '.repeat(31)}"`,
    'demo.yaml:13:11 “steps.0.caption.en”: the caption has 154 characters, two lines hold 150. Shorten it.',
  ],
])('%j replaced by %j', (found, replacement, sentence) => {
  expect(faults(found, replacement)).toEqual([sentence]);
});

test('an unknown value names the file, the line and every known value', () => {
  const [sentence] = faults('"Ready: **{vm.ready}**"', '"Ready: {vm.redy}"', 'fr');
  expect(sentence).toMatch(
    /^demo\.yaml:13:11 «\u00a0steps\.0\.caption\.en\u00a0»\u00a0: la valeur \{vm\.redy\} n’existe pas\. Choisissez parmi\u00a0: square, .*vm\.ready, /,
  );
});

test('a value of a host that is not in the chapter is unknown', () => {
  expect(faults('"Ready: **{vm.ready}**"', '"{bare.ready}"')).toHaveLength(1);
});

test('two steps may not share a name', () => {
  const twice = `${good}${good.slice(good.indexOf('  - id: first'))}`;
  const result = loadChapter(twice, 'demo.yaml');
  expect('errors' in result && result.errors).toMatchObject([
    { code: 'step.duplicate', line: 23, column: 9, found: 'first' },
  ]);
});

test.each([
  ['a tab for a space', 'steps:\n\t- id: a'],
  ['a key given twice', 'id: a\nid: b'],
  ['an open quote', 'id: "a'],
  ['an alias to nothing', 'id: *a'],
])('%s is not YAML', (_, text) => {
  const result = loadChapter(text, 'demo.yaml');
  expect('errors' in result && result.errors[0]).toMatchObject({
    code: 'yaml.syntax',
    fileName: 'demo.yaml',
  });
});

test('an empty file says what it should hold', () => {
  const result = loadChapter('', 'demo.yaml');
  expect('errors' in result && result.errors[0]).toMatchObject({ line: 1, column: 1 });
});
