import { errorWords } from '../kernel/errorWords.ts';
import type { Run } from '../kernel/Wait.ts';
import { builtins } from './builtins/builtins.ts';
import type { Node, SimpleCommand } from './Node.ts';
import { quoteForTrace } from './quoteForTrace.ts';
import { ReturnFlow } from './ReturnFlow.ts';
import { runExternal } from './runExternal.ts';
import type { Shell } from './Shell.ts';

const deepestCall = 250; // a real shell overflows its stack far later; the browser's is smaller

/** Runs a function, a part of the shell, or a program, with its assignments. */
export function* runSimple(shell: Shell, node: SimpleCommand, isTail: boolean): Run<number> {
  const { state, expander, os } = shell;
  yield* os.spendCommand();
  state.line = node.line - (state.script ? 0 : 1);
  const { substitutions } = shell;
  const words = yield* expander.fields(node.words);
  const assigned: [string, string][] = [];
  for (const { name, value } of node.assignments)
    assigned.push([name, yield* expander.text(value)]);
  if (state.options.has('x')) yield* trace(shell, assigned, words);
  const [name] = words;
  if (name === undefined) {
    for (const [variable, value] of assigned) shell.set(variable, value);
    yield* shell.holdMemory();
    return shell.substitutions > substitutions ? state.status : 0;
  }
  const restore = new Map<string, { value: string; isExported: boolean } | null>();
  const body = state.functions.get(name);
  const builtin = body ? undefined : builtins.get(name);
  if (body ?? builtin) {
    for (const [variable, value] of assigned) {
      const before = state.variables.get(variable);
      restore.set(variable, before ? { ...before } : null);
      shell.set(variable, value);
      // What the function runs sees them, as a program would.
      if (body) shell.export(variable, true);
    }
    try {
      if (body) return yield* call(shell, body, words);
      return builtin ? yield* builtin(shell, words) : 0;
    } catch (error) {
      const said = errorWords(error);
      if (said === null) throw error;
      yield* shell.os.complain(`${state.name}: write error: ${said}\n`);
      return 1;
    } finally {
      for (const [variable, before] of restore) {
        if (before === null) state.variables.delete(variable);
        else {
          shell.set(variable, before.value);
          shell.export(variable, before.isExported);
        }
      }
    }
  }
  return yield* runExternal(shell, words, assigned, isTail);
}

function* trace(
  shell: Shell,
  assigned: readonly [string, string][],
  words: readonly string[],
): Run {
  const prefix = shell.get('PS4') ?? '+ ';
  const all = [
    ...assigned.map(([name, value]) => `${name}=${quoteForTrace(value)}`),
    ...words.map(quoteForTrace),
  ];
  yield* shell.os.complain(`${prefix}${all.join(' ')}\n`);
}

function* call(shell: Shell, body: Node, words: readonly string[]): Run<number> {
  const { state } = shell;
  const before = state.parameters;
  const { loopDepth } = state;
  state.callDepth += 1;
  if (state.callDepth > deepestCall) throw new RangeError('recursion');
  state.parameters = words.slice(1);
  state.loopDepth = 0;
  state.locals.push(new Map());
  try {
    return yield* shell.interpreter.run(body);
  } catch (error) {
    if (error instanceof ReturnFlow) return error.status;
    throw error;
  } finally {
    state.callDepth -= 1;
    state.parameters = before;
    state.loopDepth = loopDepth;
    for (const [name, old] of state.locals.pop() ?? []) {
      if (old) state.variables.set(name, old);
      else state.variables.delete(name);
    }
  }
}
