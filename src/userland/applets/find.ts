import { findInPath } from '../kernel/findInPath.ts';
import { findProgram } from '../kernel/findProgram.ts';
import type { Os } from '../kernel/Os.ts';
import type { Program } from '../kernel/Program.ts';
import type { Run } from '../kernel/Wait.ts';
import { matchPattern } from '../sh/matchPattern.ts';
import { treePaths } from './treePaths.ts';

export const find: Program = function* (os) {
  const words = os.args.slice(1);
  const start = words.findIndex((word) => /^[-(!]/.test(word));
  const tops = words.slice(0, start < 0 ? undefined : start);
  const tests = start < 0 ? [] : words.slice(start);
  let status = 0;
  for (const top of tops.length > 0 ? tops : ['.']) {
    if (!os.files.exists(top, false)) {
      yield* os.complain(`find: ${top}: No such file or directory\n`);
      status = 1;
      continue;
    }
    const all = treePaths(os, top);
    for (const path of tests.includes('-delete') ? all.reverse() : all) {
      const depth = path === top ? 0 : path.slice(top.length).split('/').filter(Boolean).length;
      const problem = yield* visit(os, path, depth, tests);
      if (problem) {
        yield* os.complain(`find: unrecognized: ${problem}\n`);
        return 1;
      }
    }
  }
  return status;
};

/** Tests one path and does what is asked; gives the word it does not know. */
function* visit(os: Os, path: string, depth: number, tests: readonly string[]): Run<string | null> {
  const node = os.files.stat(path, false);
  const letter = { file: 'f', directory: 'd', symlink: 'l', device: 'c' }[node.kind];
  const name = path.split('/').filter(Boolean).at(-1) ?? '/';
  let holds = true;
  let isNegated = false;
  let hasAction = false;
  for (let at = 0; at < tests.length; at += 1) {
    const test = tests[at] ?? '';
    const value = tests[at + 1] ?? '';
    const check = (result: boolean) => {
      holds &&= result !== isNegated;
      isNegated = false;
      at += 1;
    };
    if (test === '!' || test === '-not') isNegated = true;
    else if (test === '-name') check(matchPattern(value, name));
    else if (test === '-iname') check(matchPattern(value.toLowerCase(), name.toLowerCase()));
    else if (test === '-path') check(matchPattern(value, path));
    else if (test === '-type') check(letter === value);
    else if (test === '-maxdepth') check(depth <= Number(value));
    else if (test === '-mindepth') check(depth >= Number(value));
    else if (test === '-size') check(sizeFits(node.kind === 'file' ? node.sizeBytes : 0, value));
    else if (test === '-user') check(node.uid === Number(value));
    else if (test === '-print' || test === '-print0') {
      hasAction = true;
      if (holds) yield* os.print(path + (test === '-print' ? '\n' : '\0'));
    } else if (test === '-delete') {
      hasAction = true;
      if (holds && path !== '.') os.files.remove(path);
    } else if (test === '-exec') {
      hasAction = true;
      const end = tests.findIndex((word, index) => index > at && (word === ';' || word === '+'));
      const words = tests
        .slice(at + 1, end < 0 ? undefined : end)
        .map((word) => word.replaceAll('{}', path));
      at = end < 0 ? tests.length : end;
      const program = holds ? findInPath(os, words[0] ?? '') : null;
      if (program !== null) {
        const found = findProgram(os, program, words);
        const child = yield* os.fork((one) => one.become(found.program, found.args), words);
        holds = (yield* os.wait(child.pid))?.exitCode === 0;
      }
    } else if (test !== '-a' && test !== '-xdev' && test !== '-follow') return test;
  }
  if (holds && !hasAction) yield* os.print(`${path}\n`);
  return null;
}

function sizeFits(bytes: number, asked: string): boolean {
  const match = /^([-+]?)(\d+)([bckMG]?)$/.exec(asked);
  const unit = { c: 1, k: 1024, M: 1048576, G: 1073741824 }[match?.[3] ?? ''] ?? 512;
  const size = Math.ceil(bytes / unit);
  const wanted = Number(match?.[2]);
  return match?.[1] === '+' ? size > wanted : match?.[1] === '-' ? size < wanted : size === wanted;
}
