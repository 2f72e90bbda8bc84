import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exceptions } from './headless/architecture/exceptions.ts';
import { findProblems } from './headless/architecture/findProblems.ts';
import { withoutExceptions } from './headless/architecture/withoutExceptions.ts';

const root = new URL('../', import.meta.url);

test('every file of src keeps to DESIGN.md', () => {
  const paths = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));
  const problems = paths.flatMap((path) =>
    findProblems(path, readFileSync(new URL(path, root), 'utf8')),
  );
  const unexcused = withoutExceptions(problems, exceptions).map(
    ({ path, line, rule, message }) => `${path}:${line} ${rule}: ${message}`,
  );
  expect(unexcused).toEqual([]);
});

/** Rules broken by a source, once each, in order of discovery. */
function rulesBroken(path: string, text: string): string[] {
  return [...new Set(findProblems(path, text).map(({ rule }) => rule))];
}

describe('arrows', () => {
  const importing = (path: string, target: string): string[] =>
    rulesBroken(path, `import { a } from '${target}';`);

  test.each([
    ['src/world/a.ts', './App.ts'],
    ['src/simulation/a.ts', '../machines/vmMachine.ts'],
    ['src/simulation/deep/a.ts', '../../world/App.ts'],
    ['src/stage/a.ts', '../look/themes.ts'],
    ['src/stage/a.ts', 'pixi.js'],
    ['src/main.ts', './stage/Stage.ts'],
    ['src/headless/a.ts', '../simulation/Simulation.ts'],
    ['src/headless/a.ts', 'node:fs'],
    ['src/calibration/a.ts', '../../assets/calibration/images.json'],
    ['src/cli/a.ts', '../engine/request.ts'],
  ])('%s may import %s', (path, target) => {
    expect(importing(path, target)).toEqual([]);
  });

  test.each([
    ['src/world/a.ts', '../machines/vmMachine.ts', 'arrow'],
    ['src/stage/a.ts', '../simulation/Simulation.ts', 'arrow'],
    ['src/page/a.ts', '../stage/Scene.ts', 'arrow'],
    ['src/stage/a.ts', '../main.ts', 'arrow'],
    ['src/look/a.ts', '../i18n/Language.ts', 'arrow'],
    ['src/world/a.ts', '../../package.json', 'arrow'],
    ['src/cli/a.ts', '../engine/routes.ts', 'arrow'],
    ['src/headless/a.ts', '../stage/Scene.ts', 'arrow'],
    ['src/simulation/a.ts', '../headless/bench.ts', 'arrow'],
    ['src/page/a.ts', 'pixi.js/unsafe-eval', 'package'],
    ['src/stage/a.ts', 'tweakpane', 'package'],
    ['src/simulation/a.ts', 'node:fs', 'package'],
    ['src/world/a.ts', './App', 'extension'],
  ])('%s may not import %s', (path, target, rule) => {
    expect(importing(path, target)).toEqual([rule]);
  });

  test.each([
    `import type { A } from '../simulation/A.ts';`,
    `export { world } from '../simulation/A.ts';`,
    `void import('../simulation/A.ts');`,
    `let a: import('../simulation/A.ts').A;`,
    `import '../simulation/A.ts';`,
    `import.meta.glob('../simulation/*.ts');`,
  ])('whatever its form: %s', (text) => {
    expect(rulesBroken('src/world/world.ts', text)).toContain('arrow');
  });

  test('cli may name any type of engine', () => {
    const text = `import type { Route } from '../engine/routes.ts';`;
    expect(rulesBroken('src/cli/a.ts', text)).toEqual([]);
  });

  test('a room DESIGN.md does not know is refused', () => {
    expect(rulesBroken('src/audio/a.ts', '')).toEqual(['arrow']);
  });

  test('tests import what they test', () => {
    expect(importing('src/stage/a.test.ts', '../simulation/Simulation.ts')).toEqual([]);
  });
});

describe('virtual time', () => {
  test.each([
    'Date.now();',
    'new Date();',
    'Math.random();',
    'const { random } = Math;',
    'performance.now();',
    'globalThis.setTimeout(() => 1, 0);',
    'setInterval(() => 1, 0);',
    'requestAnimationFrame(() => 1);',
  ])('%s is not for headless rooms', (text) => {
    expect(rulesBroken('src/simulation/a.ts', text)).toEqual(['clock']);
    expect(rulesBroken('src/engine/a.ts', text)).toEqual(['clock']);
    expect(rulesBroken('src/headless/a.ts', text)).toEqual([]);
  });

  test.each([
    'async function f() {}',
    'const f = async () => 1;',
    'await f();',
    'let p: Promise<void>;',
    'for await (const a of b) c(a);',
  ])('%s leaves virtual time', (text) => {
    expect(rulesBroken('src/machines/a.ts', text)).toEqual(['async']);
    expect(rulesBroken('src/engine/a.ts', text)).toEqual([]);
  });

  test('words in comments and strings are not code', () => {
    const text = `// Date.now, async\nconst a = 'Math.random() await';`;
    expect(rulesBroken('src/simulation/a.ts', text)).toEqual([]);
  });

  test('views do not loop on frames, main does', () => {
    const text = 'requestAnimationFrame(() => 1);';
    expect(rulesBroken('src/stage/a.ts', text)).toEqual(['clock']);
    expect(rulesBroken('src/main.ts', text)).toEqual([]);
  });
});

describe('shape', () => {
  test('300 lines are the most, but tests may be longer', () => {
    const text = (lines: number): string => 'const a = 1;\n'.repeat(lines);
    expect(rulesBroken('src/world/a.ts', text(300))).toEqual([]);
    expect(rulesBroken('src/world/a.ts', text(301))).toEqual(['length']);
    expect(rulesBroken('src/world/a.test.ts', text(301))).toEqual([]);
  });

  test.each(['src/world/index.ts', 'src/stage/utils.ts', 'src/stage/utils/line.ts'])(
    '%s is not a name',
    (path) => {
      expect(rulesBroken(path, '')).toEqual(['name']);
    },
  );

  test('a file exports what it is named after, and its types', () => {
    const named = `export interface Pulse {}\nexport const pulse = 1;`;
    expect(rulesBroken('src/world/pulse.ts', named)).toEqual([]);
    expect(rulesBroken('src/world/other.ts', named)).toEqual(['export']);
  });

  test.each([
    'export const a = 1;\nexport const b = 2;',
    'export function b() {}',
    'export class B {}',
    'export default 1;',
    `export * from './b.ts';`,
    `const b = 1;\nexport { b };`,
    'export interface B {}',
  ])('a.ts does not hold %s', (text) => {
    expect(rulesBroken('src/world/a.ts', text)).toEqual(['export']);
  });
});

describe('words', () => {
  test.each([
    ['src/world/a.ts', 'const bootStage = 1;'],
    ['src/world/a.ts', 'const vmSnapshot = 1;'],
    ['src/stage/a.ts', 'class LabelLayer {}'],
    ['src/stage/a.ts', 'const RENDER_ENGINE = 1;'],
    ['src/page/a.ts', 'let virtualMachines: number;'],
    ['src/main.ts', 'const a = { machineSlots: [] };'],
    ['src/engine/a.ts', 'type DockerEvent = 1;'],
    ['src/page/a.ts', `import { Container } from 'pixi.js/scene';`],
    ['src/stage/a.ts', `import { Container } from 'pixi.js';\nnew Container();`],
  ])('%s may not say %s', (path, text) => {
    expect(rulesBroken(path, text)).toContain('word');
  });

  test.each([
    ['src/engine/a.ts', 'const buildStage = 1;'],
    ['src/world/a.ts', 'const storage = 1, layers = [], containerCount = 2;'],
    ['src/machines/vmMachine.ts', 'export const vmMachine = 1;'],
    ['src/main.ts', 'const stage = 1;'],
    ['src/stage/a.ts', `import { Container } from 'pixi.js';\nclass Bricks extends Container {}`],
  ])('%s may say %s', (path, text) => {
    expect(rulesBroken(path, text)).toEqual([]);
  });
});

test('an exception excuses its file and rule only, and must still be needed', () => {
  const problems = findProblems('src/world/a.ts', 'export const b = Math.random();');
  const exception = { path: 'src/world/a.ts', rule: 'clock', why: 'shown here' } as const;
  const rules = (path: string): string[] =>
    withoutExceptions(problems, [{ ...exception, path }]).map(({ rule }) => rule);
  expect(rules('src/world/a.ts')).toEqual(['export']);
  expect(rules('src/world/gone.ts')).toEqual(['clock', 'export', 'staleException']);
});
