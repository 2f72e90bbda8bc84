import { errorWords } from '../kernel/errorWords.ts';
import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { complainUsage } from './complainUsage.ts';
import { findExpression } from './findExpression.ts';
import type { FindExpression } from './findExpression.ts';
import { findTest } from './findTest.ts';

interface Walk {
  readonly os: Os;
  readonly expression: FindExpression | null;
  readonly hasAction: boolean;
  readonly isDepthFirst: boolean;
  readonly most: number;
  readonly least: number;
  /** Paths kept for `-exec ... +`, by its words. */
  readonly gathered: Map<readonly string[], string[]>;
  isPruned: boolean;
  isOver: boolean;
  status: number;
}

export const find: Program = function* (os) {
  const words = os.args.slice(1);
  const start = words.findIndex((word) => /^(?:-.|[(!]$)/.test(word));
  const tops = words.slice(0, start < 0 ? undefined : start);
  const tests = start < 0 ? [] : words.slice(start).filter((word) => !/^-[HL]$/.test(word));
  const expression = findExpression(tests);
  if (typeof expression === 'string') {
    if (os.isGnu) yield* os.complain(`find: unknown predicate \`${expression}'\n`);
    else {
      yield* os.complain(`find: unrecognized: ${expression}\n`);
      yield* complainUsage(os, '[-HL] [PATH]... [OPTIONS] [ACTIONS]');
    }
    return 1;
  }
  const depthOf = (name: string, none: number) =>
    tests.includes(name) ? Number(tests[tests.indexOf(name) + 1]) : none;
  const walk: Walk = {
    os,
    expression,
    hasAction: tests.some((word) => /^-(?:print0?|delete|exec|ok|quit|ls)$/.test(word)),
    isDepthFirst: tests.includes('-depth') || tests.includes('-delete'),
    most: depthOf('-maxdepth', Infinity),
    least: depthOf('-mindepth', 0),
    gathered: new Map(),
    isPruned: false,
    isOver: false,
    status: 0,
  };
  for (const top of tops.length > 0 ? tops : ['.']) yield* descend(walk, top, 0);
  for (const [command, paths] of walk.gathered) {
    const place = command.indexOf('{}');
    yield* run(os, [...command.slice(0, place), ...paths, ...command.slice(place + 1)]);
  }
  return walk.status;
};

function* descend(walk: Walk, path: string, depth: number): Run {
  const { os } = walk;
  if (walk.isOver) return;
  try {
    const node = os.files.stat(path, false);
    walk.isPruned = false;
    yield* os.spend(0.002);
    const isAsked = depth >= walk.least;
    if (!walk.isDepthFirst && isAsked) yield* visit(walk, path);
    if (node.kind === 'directory' && !walk.isPruned && depth < walk.most) {
      const base = path.endsWith('/') ? path : `${path}/`;
      for (const name of os.files.list(path)) yield* descend(walk, base + name, depth + 1);
    }
    if (walk.isDepthFirst && isAsked) yield* visit(walk, path);
  } catch (error) {
    const reason = errorWords(error);
    if (reason === null) throw error;
    yield* os.complain(`find: ${os.isGnu ? `‘${path}’` : path}: ${reason}\n`);
    walk.status = 1;
  }
}

function* visit(walk: Walk, path: string): Run {
  const holds = walk.expression === null || (yield* evaluate(walk, walk.expression, path));
  if (holds && !walk.hasAction) yield* walk.os.print(`${path}\n`);
}

function* evaluate(walk: Walk, expression: FindExpression, path: string): Run<boolean> {
  const { os } = walk;
  switch (expression.kind) {
    case 'and':
      return (
        (yield* evaluate(walk, expression.left, path)) &&
        (yield* evaluate(walk, expression.right, path))
      );
    case 'or':
      return (
        (yield* evaluate(walk, expression.left, path)) ||
        (yield* evaluate(walk, expression.right, path))
      );
    case 'not':
      return !(yield* evaluate(walk, expression.of, path));
    case 'exec': {
      if (!expression.isMany)
        return (
          (yield* run(
            os,
            expression.words.map((word) => word.replaceAll('{}', path)),
          )) === 0
        );
      walk.gathered.set(expression.words, [...(walk.gathered.get(expression.words) ?? []), path]);
      return true;
    }
    case 'test':
      break;
  }
  switch (expression.name) {
    case '-print':
    case '-print0':
    case '-ls':
      yield* os.print(path + (expression.name === '-print0' ? '\0' : '\n'));
      return true;
    case '-delete':
      if (path !== '.') os.files.remove(path);
      return true;
    case '-prune':
      walk.isPruned = true;
      return true;
    case '-quit':
      walk.isOver = true;
      return true;
    default:
      return findTest(os, path, expression.name, expression.value);
  }
}

function* run(os: Os, words: readonly string[]): Run<number> {
  const path = findInPath(os, words[0] ?? '');
  if (path === null) {
    const name = os.isGnu ? `‘${words[0] ?? ''}’` : (words[0] ?? '');
    yield* os.complain(`find: ${name}: No such file or directory\n`);
    return 127;
  }
  const found = findProgram(os, path, words);
  const child = yield* os.fork((one) => one.become(found.program, found.args), words);
  return (yield* os.wait(child.pid))?.exitCode ?? 127;
}
